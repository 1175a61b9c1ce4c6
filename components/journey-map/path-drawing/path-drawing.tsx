import type {
  PathLayout,
  PlacedLink,
  PlacedStop,
  TimeAxis,
} from "@/lib/journey-map/path-layout/types";
import type { StopMark } from "./path-mark";
import { PathStop, type StopLook } from "./path-stop";
import { PathText } from "./path-text";

export interface LookedStop {
  readonly look: StopLook;
  readonly number: string;
  readonly mark?: StopMark | null;
}

interface Props {
  readonly layout: PathLayout;
  readonly stops: Readonly<Record<string, LookedStop>>;
  /** All that the drawing says, in words. */
  readonly label: string;
}

const PLAIN: LookedStop = { look: "plain", number: "" };

/** At its own size its smallest texts are 15 px, at the least 14. */
export const leastWidth = ({ width }: PathLayout["frame"]): number => Math.ceil((width * 14) / 15);

/** A path, drawn: a picture with a text of its own. */
export function PathDrawing({ layout, stops, label }: Props) {
  const { frame, axis, band, links, apart } = layout;
  const bandEnd = band ? band.rect.x + band.rect.width : 0;
  const groundAt = (x: number, y: number) =>
    x >= 0 && x < bandEnd && y < (axis?.y ?? 0) ? "band" : "paper";
  const drawn = [...layout.stops, ...apart.flatMap((group) => group.stops)];
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      className="block h-auto w-full max-w-[1600px] print:!min-w-0"
      style={{ minWidth: leastWidth(frame) }}
    >
      {band ? <rect {...band.rect} className="fill-band stroke-band-edge" /> : null}
      {axis ? <Axis {...{ axis }} /> : null}
      {links.map((link) => (
        <Link key={`${link.from} ${link.to}`} {...{ link }} />
      ))}
      {layout.stops.map(({ id, leader }) => (leader ? <Leader key={id} {...leader} /> : null))}
      {links.map(({ from, to, share }) =>
        share ? (
          <PathText
            key={`${from} ${to}`}
            line={share}
            ground={groundAt(share.room.x, share.y)}
            className="fill-ink-2"
          />
        ) : null,
      )}
      {apart.map(({ reason, heading }) => (
        <PathText key={reason} line={heading} ground="paper" className="fill-ink-2 font-semibold" />
      ))}
      {drawn.map((stop) => (
        <PathStop
          key={stop.id}
          stop={stop}
          ground={groundAt(stop.node.x, stop.node.y)}
          {...(stops[stop.id] ?? PLAIN)}
        />
      ))}
      {band ? (
        <PathText line={band.label} ground="band" className="fill-band-ink font-bold" />
      ) : null}
    </svg>
  );
}

const Link = ({ link }: { readonly link: PlacedLink }) => (
  <path d={link.path} className="fill-none stroke-2 stroke-ink-2" />
);

/** From a node to its texts where they had to make room. */
const Leader = ({ x, from, to }: NonNullable<PlacedStop["leader"]>) => (
  <line x1={x} x2={x} y1={from} y2={to} className="stroke-ink-3 [stroke-dasharray:2_3]" />
);

function Axis({ axis }: { readonly axis: TimeAxis }) {
  const { y, from, to, ticks } = axis;
  return (
    <>
      <line x1={from} x2={to} y1={y} y2={y} className="stroke-edge" />
      {ticks.map(({ second, x, label }) => (
        <g key={second}>
          <line x1={x} x2={x} y1={y} y2={y + 6} className="stroke-edge" />
          {label ? <PathText line={label} ground="paper" className="fill-ink-2" /> : null}
        </g>
      ))}
    </>
  );
}
