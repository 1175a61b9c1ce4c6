import "server-only";
import { join } from "node:path";

/** Where the typeface of the app lies; like all of the app it is found from where the app runs. */
export const fontFile = (...path: readonly string[]): string =>
  join(/* turbopackIgnore: true */ process.cwd(), "node_modules", "pretendard", "dist", ...path);

/** The weights in which drawings are written. */
export const WEIGHTS = [
  { weight: 400, name: "Regular" },
  { weight: 600, name: "SemiBold" },
  { weight: 700, name: "Bold" },
] as const;
