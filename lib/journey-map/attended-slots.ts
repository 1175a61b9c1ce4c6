import { type FirstSeconds, firstSeconds, type Journey } from "../scoring";

/** When somebody whose duty is to welcome is there; weekday 1 is Monday, times are "HH:MM". */
export interface AttendedHours {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

/** A time of the week in which the same places are attended, with what its visitors meet. */
export interface AttendedSlot {
  /** Ascending. */
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
  /** The touchpoints where somebody welcomes then, in the journey's order. */
  readonly attending: readonly string[];
  readonly firstSeconds: FirstSeconds;
}

type HoursById = Readonly<Record<string, readonly AttendedHours[]>>;

interface Stretch {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
  readonly attending: readonly string[];
}

/**
 * The first seconds by attended hours: one verdict for each part of the week in which attendance differs.
 *
 * @param journey as for `firstSeconds`
 * @param hours by touchpoint id; none for one that greets means that it always does
 * @returns slots by their first weekday and time, the same times of several weekdays as one; empty where nothing
 *   that greets keeps hours. The day runs from the earliest to the latest attended time of the week, on weekdays
 *   with any attendance: when the doors are shut nobody has to be met
 * @throws ScoringError what is wrong with the journey
 * Source: the first 15 seconds, scored once per weekday and time slot with `greets` set for that slot.
 */
export function attendedSlots(journey: Journey, hours: HoursById): readonly AttendedSlot[] {
  const kept = journey.touchpoints.flatMap(({ id, greets }) => (greets ? (hours[id] ?? []) : []));
  const weekdays = [...new Set(kept.map(({ weekday }) => weekday))].sort((a, b) => a - b);
  const ends = kept.flatMap(({ from, to }) => [from, to]).sort();
  const opening = { from: ends[0] ?? "", to: ends.at(-1) ?? "" };
  const stretches = weekdays.flatMap((weekday) =>
    stretchesOf(journey, hours, { weekday, ...opening }),
  );
  const scored = scoringBySlot(journey);
  return together(stretches).map((slot) => ({ ...slot, firstSeconds: scored(slot.attending) }));
}

/** One weekday, cut wherever somebody comes or goes. */
function stretchesOf(journey: Journey, hours: HoursById, day: AttendedHours): readonly Stretch[] {
  const { weekday } = day;
  const ofDay = (id: string) => (hours[id] ?? []).filter((one) => one.weekday === weekday);
  const greeting = journey.touchpoints.filter(({ greets }) => greets).map(({ id }) => id);
  const changes = greeting.flatMap(ofDay).flatMap(({ from, to }) => [from, to]);
  const cuts = [...new Set([day.from, ...changes, day.to])].sort();
  const isAttended = (id: string, { from, to }: AttendedHours) =>
    (hours[id] ?? []).length === 0 || ofDay(id).some((one) => one.from <= from && to <= one.to);
  const pieces = cuts.slice(1).map((to, index): Stretch => {
    const piece = { weekday, from: cuts[index] ?? day.from, to };
    return { ...piece, attending: greeting.filter((id) => isAttended(id, piece)) };
  });
  return joined(pieces);
}

const nameOf = ({ attending }: Stretch): string => JSON.stringify(attending);

/** Neighbours with the same attendance are one. */
function joined(pieces: readonly Stretch[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last === undefined || nameOf(last) !== nameOf(piece)) stretches.push(piece);
    else stretches[stretches.length - 1] = { ...last, to: piece.to };
  }
  return stretches;
}

/** The same times with the same attendance on several weekdays are one slot. */
function together(stretches: readonly Stretch[]): readonly Omit<AttendedSlot, "firstSeconds">[] {
  const slots = new Map<string, Omit<AttendedSlot, "firstSeconds">>();
  for (const stretch of stretches) {
    const { weekday, from, to, attending } = stretch;
    const key = `${from} ${to} ${nameOf(stretch)}`;
    const known = slots.get(key)?.weekdays ?? [];
    slots.set(key, { weekdays: [...known, weekday], from, to, attending });
  }
  return [...slots.values()].sort(
    (one, other) =>
      (one.weekdays[0] ?? 0) - (other.weekdays[0] ?? 0) || (one.from < other.from ? -1 : 1),
  );
}

/** Each attendance is scored once, however many slots it fills. */
function scoringBySlot(journey: Journey): (attending: readonly string[]) => FirstSeconds {
  const known = new Map<string, FirstSeconds>();
  return (attending) => {
    const name = JSON.stringify(attending);
    const here = new Set(attending);
    const touchpoints = journey.touchpoints.map((stop) => ({ ...stop, greets: here.has(stop.id) }));
    const scored = known.get(name) ?? firstSeconds({ ...journey, touchpoints });
    known.set(name, scored);
    return scored;
  };
}
