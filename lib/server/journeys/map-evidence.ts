import "server-only";
import { addDays, dayOf } from "@/lib/format/day-of";
import type { Tallies } from "@/lib/scoring";
import { talliesOf } from "../checks/tallies-of";
import type { Viewer } from "../viewer";

export interface MapEvidence {
  readonly tallies: Tallies;
  readonly from: string;
  readonly to: string;
}

const DAYS = 30;

/** What was checked at these touchpoints in the last thirty days, today among them. */
export async function mapEvidence(
  { scope, timeZone }: Pick<Viewer, "scope" | "timeZone">,
  touchpointIds: readonly string[],
  now: Date,
): Promise<MapEvidence> {
  const to = dayOf(now, timeZone);
  const window = { from: addDays(to, 1 - DAYS), to };
  const ids = [...new Set(touchpointIds)];
  return { tallies: await talliesOf(scope, { touchpointIds: ids, ...window }), ...window };
}
