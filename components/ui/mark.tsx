export type MarkShape = "diamond" | "circle" | "ring";

const COLOURS: Readonly<Record<MarkShape, string>> = {
  diamond: "text-zero",
  circle: "text-hundred",
  ring: "text-unproven",
};

interface Props {
  readonly shape: MarkShape;
  /** The word beside the shape; without it the mark needs a `label`. */
  readonly children?: React.ReactNode;
  /** Read out in place of a word that is not shown. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}

/** Told apart by shape, by word and, last, by colour. */
export function Mark({ shape, children, label, className = "" }: Props) {
  return (
    <span
      className={`inline-flex items-center gap-[0.35em] font-bold ${COLOURS[shape]} ${className}`}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className="size-[min(1.05em,1.2rem)] shrink-0">
        <Shape shape={shape} />
      </svg>
      {label ? <span className="sr-only">{label}</span> : null}
      {children}
    </span>
  );
}

function Shape({ shape }: { shape: MarkShape }) {
  if (shape === "diamond") return <path d="M10 0.5 19.5 10 10 19.5 0.5 10z" fill="currentColor" />;
  if (shape === "circle") return <circle cx="10" cy="10" r="8.75" fill="currentColor" />;
  return (
    <circle
      cx="10"
      cy="10"
      r="8"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      strokeDasharray="4.2 2.98"
      strokeDashoffset="2.1"
    />
  );
}
