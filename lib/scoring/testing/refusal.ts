import { ScoringError } from "../scoring-error";

/** The code and path with which an action is refused; fails on any other error, and on none. */
export function refusalOf(action: () => unknown): { code: string; path: string } {
  try {
    action();
  } catch (error) {
    if (error instanceof ScoringError) return { code: error.code, path: error.path };
    throw error;
  }
  throw new Error("nothing was refused");
}
