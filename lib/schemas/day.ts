import * as z from "zod";

/** A date of the calendar, YYYY-MM-DD, in the centre's time zone. */
export const day = z.iso.date().meta({ example: "2026-03-02" });

interface Window {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Refuses a window that ends before it begins; both ends are included. */
export function refuseBackwards(context: z.core.ParsePayload<Window>): void {
  const { from, to } = context.value;
  if (from === undefined || to === undefined || from <= to) return;
  context.issues.push({ code: "custom", message: "wrong-order", input: from, path: ["from"] });
}

/** A window of days, both ends included; either may be left open. */
export const dayWindow = z
  .strictObject({ from: day.exactOptional(), to: day.exactOptional() })
  .check(refuseBackwards);
