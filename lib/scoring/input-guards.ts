import { ScoringError, type ScoringErrorCode } from "./scoring-error";

export type PlainRecord = Readonly<Record<string, unknown>>;

export function refuse(code: ScoringErrorCode, path: string): never {
  throw new ScoringError(code, path);
}

export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A whole number from 0 up that a double holds exactly. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** A finite number from 0 up. */
export function isAmount(value: unknown): value is number {
  return Number.isFinite(value) && Number(value) >= 0;
}

/** A number in [0, 1]. */
export function isShare(value: unknown): value is number {
  return isAmount(value) && value <= 1;
}

export function requireRecord(
  value: unknown,
  path: string,
  code: ScoringErrorCode = "bad-number",
): PlainRecord {
  return isRecord(value) ? value : refuse(code, path);
}

export function requireList(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) ? value : refuse("bad-number", path);
}

export function requireAmount(value: unknown, path: string): number {
  return isAmount(value) ? value : refuse("bad-number", path);
}

export function requireCount(value: unknown, path: string): number {
  return isCount(value) ? value : refuse("bad-number", path);
}

/** `tallies` and `guard` make `tallies.guard`; a key that is no plain word goes in brackets. */
export function keyPath(base: string, key: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(key) ? `${base}.${key}` : `${base}[${JSON.stringify(key)}]`;
}
