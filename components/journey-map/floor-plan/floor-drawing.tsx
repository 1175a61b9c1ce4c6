import { useId } from "react";
import { arrowBetween, type Size } from "@/lib/journey-map/floor-route/arrow";
import type { FloorRoute, FloorWay } from "@/lib/journey-map/floor-route/floor-route";
import { PIN } from "@/lib/journey-map/floor-route/pin-labels";
import { AtPlace } from "./at-place";
import { type PlanFloor, sizeOf } from "./plan-floor";

interface Props {
  readonly floor: PlanFloor;
  readonly route: Pick<FloorRoute, "ways">;
  /** Pixels of the screen for one of the image. */
  readonly scale: number;
}

/** A floor and the way over it: whatever can be moved is drawn upon it. */
export function FloorDrawing({ floor, route, scale }: Props) {
  const size = sizeOf(floor);
  return (
    <>
      <Ground {...{ floor, size }} />
      {route.ways.map((way) => (
        <Way key={`${way.from.id} ${way.to.id}`} {...{ way, size, scale }} />
      ))}
    </>
  );
}

function Ground({ floor, size }: { readonly floor: PlanFloor; readonly size: Size }) {
  const id = useId();
  const { width, height } = size;
  if (floor.image)
    return (
      <>
        <rect {...{ width, height }} className="fill-white" />
        <image href={floor.image.url} {...{ width, height }} />
        <rect
          {...{ width, height }}
          className="fill-none stroke-hair-2 [vector-effect:non-scaling-stroke]"
        />
      </>
    );
  return (
    <>
      <pattern id={id} width={100} height={100} patternUnits="userSpaceOnUse">
        <path d="M100 0H0V100" className="fill-none stroke-2 stroke-hair" />
      </pattern>
      <rect {...{ width, height }} className="fill-surface" />
      <rect
        {...{ width, height }}
        fill={`url(#${id})`}
        className="stroke-hair-2 [vector-effect:non-scaling-stroke]"
      />
    </>
  );
}

/** Between the rims of two pins. */
const ROOM_FOR_A_HEAD = PIN * 2 + 20;

const LINE = "fill-none [stroke-linecap:round] [vector-effect:non-scaling-stroke]";

interface WayProps extends Pick<Props, "scale"> {
  readonly way: FloorWay;
  readonly size: Size;
}

/** A line with a rim, so that it is seen on any plan; broken where it passes what stands nowhere. */
function Way({ way, size, scale }: WayProps) {
  const { from, to, head, angle, length } = arrowBetween(way.from, way.to, size);
  const d = `M${from.x} ${from.y}L${to.x} ${to.y}`;
  const dashed = way.isDirect ? "" : "[stroke-dasharray:2_8]";
  return (
    <g>
      <path d={d} className={`${LINE} stroke-[7px] stroke-surface opacity-85`} />
      <path d={d} className={`${LINE} stroke-[3px] stroke-accent ${dashed}`} />
      {length * scale < ROOM_FOR_A_HEAD ? null : (
        <AtPlace at={head}>
          <path
            d="M-8 -8L8 0L-8 8Z"
            transform={`rotate(${angle})`}
            className="fill-accent stroke-2 stroke-surface [stroke-linejoin:round]"
          />
        </AtPlace>
      )}
    </g>
  );
}
