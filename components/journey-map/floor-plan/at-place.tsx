import type { ReactNode } from "react";
import type { Point } from "@/lib/journey-map/map-types";

interface Props {
  /** In pixels of the image. */
  readonly at: Point;
  readonly children: ReactNode;
}

/** Around a place of a floor, of one size on the screen whatever the zoom. */
export function AtPlace({ at: { x, y }, children }: Props) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <g style={{ transform: "scale(var(--unit, 1))" }}>{children}</g>
    </g>
  );
}
