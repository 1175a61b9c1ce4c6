export type ScoringErrorCode =
  | "cycle"
  | "unknown-id"
  | "duplicate-id"
  | "duplicate-link"
  | "self-link"
  | "bad-weight"
  | "bad-tally"
  | "bad-occurrence"
  | "bad-duration"
  | "bad-rate"
  | "bad-number";

/**
 * The only error of this library. `code` says what is wrong, `path` where: the argument's name and
 * the way to the value, such as `journey.links[3].weight` or `tallies["east gate"].passed`.
 */
export class ScoringError extends Error {
  readonly code: ScoringErrorCode;
  readonly path: string;

  constructor(code: ScoringErrorCode, path: string) {
    super(`${code} at ${path}`);
    this.name = "ScoringError";
    this.code = code;
    this.path = path;
  }
}
