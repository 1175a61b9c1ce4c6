import encodeQR from "qr";

/** The quiet zone that a reader needs around the code. */
const QUIET = 4;

export interface QrDrawing {
  /** Modules along a side, the quiet zone among them. */
  readonly size: number;
  /** Of the dark modules, one unit each. */
  readonly path: string;
}

/** Dark modules side by side as one stroke: h counts them. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = "";
  let x = 0;
  while (x < row.length) {
    let end = x;
    while (row[end]) end += 1;
    if (end > x) path += `M${x} ${y}h${end - x}v1h-${end - x}z`;
    x = Math.max(end, x + 1);
  }
  return path;
}

/** A QR of a text, sturdy enough for a wall. */
export function qrDrawing(text: string): QrDrawing {
  const rows = encodeQR(text, "raw", { ecc: "quartile", border: QUIET });
  return { size: rows.length, path: rows.map(rowPath).join("") };
}
