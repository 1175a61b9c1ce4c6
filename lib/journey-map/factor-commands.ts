import { changedAt, placedAfter } from "./in-order";
import { type CommandResult, done, type MapCommand, refused } from "./map-command";
import { type JourneyMap, type MapFactor, MOST_FACTORS } from "./map-types";

type FactorCommand = Extract<
  MapCommand,
  { readonly type: "add-factor" | "edit-factor" | "reorder-factor" | "remove-factor" }
>;

const holds = (factors: readonly MapFactor[], id: string): boolean =>
  factors.some((factor) => factor.id === id);

function withFactor(factors: readonly MapFactor[], factor: MapFactor) {
  if (holds(factors, factor.id)) return "duplicate-id" as const;
  return factors.length >= MOST_FACTORS ? ("too-many-factors" as const) : [...factors, factor];
}

function reordered(factors: readonly MapFactor[], factor: MapFactor, after: string | null) {
  const isPlace = after === null || (after !== factor.id && holds(factors, after));
  return isPlace ? placedAfter(factors, factor, after) : ("unknown-id" as const);
}

/** The factors afterwards, or why not. */
function changed(factors: readonly MapFactor[], command: FactorCommand) {
  if (command.type === "add-factor") return withFactor(factors, command.factor);
  const { factorId } = command;
  const factor = factors.find(({ id }) => id === factorId);
  if (!factor) return "unknown-id" as const;
  if (command.type === "remove-factor") return factors.filter(({ id }) => id !== factorId);
  if (command.type === "reorder-factor") return reordered(factors, factor, command.after);
  return changedAt(factors, factorId, (one) => ({ ...one, ...command.changes }));
}

/** What happens to the factors of one touchpoint. */
export function applyToFactors(map: JourneyMap, command: FactorCommand): CommandResult {
  const touchpoint = map.touchpoints.find(({ id }) => id === command.id);
  if (!touchpoint) return refused("unknown-id");
  const factors = changed(touchpoint.factors, command);
  if (typeof factors === "string") return refused(factors);
  return done({
    ...map,
    touchpoints: changedAt(map.touchpoints, command.id, (one) => ({ ...one, factors })),
  });
}
