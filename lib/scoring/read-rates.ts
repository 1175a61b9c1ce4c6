import { isShare, keyPath, refuse, requireRecord } from "./input-guards";

/** Reads pass rates by touchpoint id; an id that the journey does not have is refused. */
export function readRates(input: {
  readonly rates: unknown;
  readonly known: ReadonlyMap<string, unknown>;
  readonly root: string;
}): ReadonlyMap<string, number> {
  const read = new Map<string, number>();
  for (const [id, rate] of Object.entries(requireRecord(input.rates, input.root, "bad-rate"))) {
    const pathOf = (): string => keyPath(input.root, id);
    if (!input.known.has(id)) refuse("unknown-id", pathOf());
    read.set(id, isShare(rate) ? rate : refuse("bad-rate", pathOf()));
  }
  return read;
}
