import { wallTimeOf } from "@/lib/format/zone-parts";

/** What the clock on the centre's wall shows at a moment, as an `<input type="datetime-local">` has it. */
export function inputTimeOf(moment: Date, timeZone: string): string {
  const { day, clock } = wallTimeOf(moment, timeZone);
  return `${day}T${clock}`;
}

const asIfUtc = (inputTime: string): number => Date.parse(`${inputTime}Z`);

/** The moment at which the clock on the centre's wall shows this; null for what is no time. */
export function momentOfInput(inputTime: string, timeZone: string): Date | null {
  const shown = asIfUtc(inputTime);
  if (Number.isNaN(shown)) return null;
  const offsetAt = (time: number) => asIfUtc(inputTimeOf(new Date(time), timeZone)) - time;
  const guess = shown - offsetAt(shown);
  return new Date(shown - offsetAt(guess));
}
