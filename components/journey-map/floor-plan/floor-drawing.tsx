import { useId } from "react";
import { arrowBetween, pixelOf, type Size } from "@/lib/journey-map/floor-route/arrow";
import type { FloorPin, FloorRoute, FloorWay } from "@/lib/journey-map/floor-route/floor-route";
import { LABEL, PIN, type PinLabel } from "@/lib/journey-map/floor-route/pin-labels";
import { type PlanFloor, sizeOf } from "./plan-floor";

/** Drawn at this unit, something keeps its size on the screen whatever the zoom. */
export const KEEPS_SIZE = { transform: "scale(var(--unit, 1))" } as const;

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
        <g transform={`translate(${head.x} ${head.y})`}>
          <g style={KEEPS_SIZE}>
            <path
              d="M-8 -8L8 0L-8 8Z"
              transform={`rotate(${angle})`}
              className="fill-accent stroke-2 stroke-surface [stroke-linejoin:round]"
            />
          </g>
        </g>
      )}
    </g>
  );
}

interface MarkProps {
  readonly pin: FloorPin;
  readonly isSelected: boolean;
  readonly label: PinLabel | null;
}

/** A numbered pin with its name, around its own place. */
export function PinMark({ pin, isSelected, label }: MarkProps) {
  const look = isSelected
    ? "fill-accent stroke-surface"
    : "fill-surface stroke-accent group-hover:fill-accent-soft";
  return (
    <>
      <circle r={PIN + 5} className="fill-none stroke-[3px] group-focus-visible:stroke-focus" />
      <circle r={PIN} className={`stroke-[2.5px] ${look}`} />
      <text
        y={5.5}
        textAnchor="middle"
        fontSize={pin.number > 99 ? 13 : 16}
        className={`font-bold ${isSelected ? "fill-accent-ink" : "fill-ink"}`}
      >
        {pin.number}
      </text>
      {label ? (
        <text
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
          fontSize={LABEL.size}
          className="fill-ink stroke-[4px] stroke-surface font-semibold [paint-order:stroke] [stroke-linejoin:round]"
        >
          {label.text}
        </text>
      ) : null}
    </>
  );
}

export const placeOf = (pin: Pick<FloorPin, "x" | "y">, size: Size): string => {
  const { x, y } = pixelOf(pin, size);
  return `translate(${x} ${y})`;
};
