import type { AttendedHours, MajorReasons } from "@/lib/journey-map/map-types";
import type { MapConflict, Side } from "@/lib/journey-map/merge/merging";
import type { EditorWords } from "./editor-words";
import { stretchesOf, stretchText } from "./hours-stretches";
import { numberText } from "./number-text";

/** What both changed, in words: whose it is and which field. */
export function conflictTitle({ name, field }: MapConflict, { conflict }: EditorWords): string {
  const fields: Readonly<Record<string, string>> = conflict.fields;
  return [name, fields[field] ?? field].filter(Boolean).join(" · ");
}

function hoursText(hours: readonly AttendedHours[], { greeting }: EditorWords): string {
  return stretchesOf(hours)
    .map((stretch) => stretchText(stretch, greeting.days))
    .join(", ");
}

interface Happening {
  readonly routine: boolean;
  readonly occurrence: number | null;
}

function happeningText({ routine, occurrence }: Happening, { happening }: EditorWords): string {
  if (routine) return happening.routine;
  return `${happening.nonRoutine} ${numberText(occurrence === null ? null : occurrence * 100)}%`;
}

function reasonsText(reasons: MajorReasons, { major, conflict }: EditorWords): string {
  const yes = (["passed", "turnsBack", "safety"] as const).filter((reason) => reasons[reason]);
  return yes.map((reason) => `${major[reason]} ${conflict.yes}`).join(", ");
}

type Say = (value: never, words: EditorWords) => string;

const basicText = (basic: boolean, { factors }: EditorWords) =>
  basic ? factors.basic : factors.plus;
const yesOrNo = (value: boolean, { conflict }: EditorWords) => (value ? conflict.yes : conflict.no);

const SAID: Readonly<Record<string, Say>> = {
  attendedHours: hoursText,
  routine: happeningText,
  basic: basicText,
  major: yesOrNo,
  majorReasons: reasonsText,
  greets: yesOrNo,
  channel: (value: keyof EditorWords["panel"]["channels"], { panel }) => panel.channels[value],
  kind: (value: keyof EditorWords["factors"]["kinds"], { factors }) => factors.kinds[value],
};

const WAYS = new Set(["ways", "entries", "position", "plan"]);

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === "";

/** What no value tells: whose it is. */
function whose({ field }: MapConflict, side: Side, { conflict: texts }: EditorWords) {
  const isMine = side === "mine";
  if (WAYS.has(field)) return isMine ? texts.waysMine : texts.waysTheirs;
  if (field === "pin") return isMine ? texts.pinMine : texts.pinTheirs;
  return null;
}

/** One side of a conflict, as short as it can be understood. */
export function conflictValue(conflict: MapConflict, side: Side, words: EditorWords): string {
  const { field } = conflict;
  const value = conflict[side];
  const texts = words.conflict;
  if (field === "removed") return value === null ? texts.removedValue : texts.keptValue;
  const owner = whose(conflict, side, words);
  if (owner !== null) return owner;
  if (isEmpty(value)) return texts.emptyValue;
  const say = SAID[field];
  return (say ? say(value as never, words) : String(value)) || texts.emptyValue;
}
