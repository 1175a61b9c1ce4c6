import type { MapTouchpoint } from "../map-types";
import { ARRIVING_STARTERS } from "./arriving-starters";
import { INSIDE_STARTERS } from "./inside-starters";
import { SOMETIMES_STARTERS } from "./sometimes-starters";
import { type Language, starterTouchpoint } from "./starter";
import { STAYING_STARTERS } from "./staying-starters";

const ALL = [...ARRIVING_STARTERS, ...INSIDE_STARTERS, ...STAYING_STARTERS, ...SOMETIMES_STARTERS];

/** The touchpoints from which a centre starts: what is met on every visit in path order, then what happens now and then. */
export const startersIn = (language: Language): readonly MapTouchpoint[] =>
  ALL.map((starter) => starterTouchpoint(starter, language));
