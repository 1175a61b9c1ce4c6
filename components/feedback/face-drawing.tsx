import { FACE_EYES, FACE_VIEW, type Face } from "./face-shapes";

interface Props {
  readonly face: Face;
  readonly className?: string;
}

/** One of the five faces; its word always stands beside it. */
export function FaceDrawing({ face: { mouth, brow, value }, className }: Props) {
  return (
    <svg
      viewBox={FACE_VIEW}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={2.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      <circle cx={24} cy={24} r={21.5} />
      {FACE_EYES.map((eye) => (
        <circle key={eye.cx} {...eye} r={2.6} fill="currentColor" stroke="none" />
      ))}
      <path d={mouth} fill={value === 5 ? "currentColor" : "none"} />
      {brow ? <path d={brow} /> : null}
    </svg>
  );
}
