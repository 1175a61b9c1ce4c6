import { qrDrawing } from "./qr-drawing";

interface Props {
  readonly text: string;
  readonly label: string;
  readonly className?: string;
}

/** Black on white in every appearance: readers expect it. */
export function QrCode({ text, label, className }: Props) {
  const { size, path } = qrDrawing(text);
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={className}
    >
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
