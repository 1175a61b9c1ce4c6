import "server-only";
import type { WalkItem } from "@/lib/schemas/walks";

/** When checks of a touchpoint failed, the latest first. */
export function failureTimes(walks: readonly WalkItem[], touchpointId: string): readonly Date[] {
  return walks
    .flatMap(({ checks }) => checks)
    .filter((check) => check.touchpointId === touchpointId && check.cause !== undefined)
    .map(({ observedAt }) => observedAt)
    .sort((one, other) => other.getTime() - one.getTime());
}
