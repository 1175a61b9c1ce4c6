import { formatStopwatch } from "@/lib/format/durations";
import { fill } from "@/lib/i18n/fill";
import { unansweredBasics } from "../checks/moment";
import { OutcomeMark } from "../checks/outcome-mark";
import type { Walked } from "./stopwatch";
import { useWalkSetting } from "./walk-context";
import { momentAt, outcomeAt, stateOf, type WalkDraft } from "./walk-draft";
import { plannedArrivals, type WalkStop } from "./walkable";

interface Props {
  readonly draft: WalkDraft;
  readonly way: readonly WalkStop[];
  readonly reached: number;
  readonly walked: Walked;
  /** To its card; none once it is sent. */
  readonly onOpen: ((step: number) => void) | null;
}

const CELL = "border-hair border-b py-2.5 align-middle";
const NUMBERS = "w-[4.2em] pl-3 text-right tabular-nums";
const SECONDS = `${CELL} ${NUMBERS}`;
const HEAD = "border-hair-2 border-b py-1.5 font-normal";

/** Each stop: when one was to be there, when one was, and what was found. */
export function SecondsTable({ way, walked, ...rest }: Props) {
  const { words } = useWalkSetting();
  const { columns, notTimed } = words.end;
  const planned = plannedArrivals(way);
  const said = (second: number | undefined) =>
    second === undefined ? notTimed : formatStopwatch(second);
  return (
    <table className="w-full border-collapse">
      <caption className="mb-2 text-left font-bold text-xl">{words.end.seconds}</caption>
      <thead className="text-ink-3 text-sm">
        <tr>
          <th scope="col" className={`${HEAD} text-left`}>
            {columns.place}
          </th>
          <th scope="col" className={`${HEAD} ${NUMBERS}`}>
            {columns.planned}
          </th>
          <th scope="col" className={`${HEAD} ${NUMBERS}`}>
            {columns.walked}
          </th>
        </tr>
      </thead>
      <tbody>
        {way.map((stop, index) => (
          <tr key={stop.id}>
            <th scope="row" className={`${CELL} text-left font-normal`}>
              <Place {...rest} {...{ stop, index }} />
            </th>
            <td className={`${SECONDS} text-ink-2`}>{said(planned.get(stop.id))}</td>
            <td className={`${SECONDS} font-semibold`}>{said(walked.arrivals[stop.id])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PlaceProps extends Pick<Props, "draft" | "reached" | "onOpen"> {
  readonly stop: WalkStop;
  readonly index: number;
}

function Place({ draft, reached, onOpen, stop, index }: PlaceProps) {
  const { words } = useWalkSetting();
  const found = (
    <span className="block text-sm">
      <Found {...{ draft, stop }} />
    </span>
  );
  if (onOpen === null || index >= reached)
    return (
      <>
        <b className="block font-semibold">{stop.name}</b>
        {found}
      </>
    );
  return (
    <button
      type="button"
      aria-label={fill(words.end.change, { place: stop.name })}
      onClick={() => onOpen(index + 1)}
      className="-my-1 block min-h-11 w-full rounded-lg text-left underline decoration-1 decoration-hair-2 underline-offset-4 hover:decoration-ink"
    >
      <b className="block font-semibold">{stop.name}</b>
      {found}
    </button>
  );
}

function Found({ draft, stop }: Pick<PlaceProps, "draft" | "stop">) {
  const { words } = useWalkSetting();
  const state = stateOf(draft, stop);
  if (state === "answered" || state === "partly") {
    const open = unansweredBasics(stop.factors, momentAt(draft, stop));
    const factors = open.map(({ name }) => name).join(", ");
    return (
      <>
        <OutcomeMark outcome={outcomeAt(draft, stop)} texts={words.outcomes} />
        {factors ? (
          <span className="block text-ink-2">{fill(words.end.notAnswered, { factors })}</span>
        ) : null}
      </>
    );
  }
  return <span className="text-ink-2">{draft.skips[stop.id] ?? words.end[state]}</span>;
}
