import "server-only";
import { LUNCH_STORY } from "./lunch-story";
import { NEWCOMER_YEAR } from "./newcomer-year";
import type { Story } from "./story";
import { TELEPHONE_STORY } from "./telephone-story";
import { VOLUNTEER_STORY } from "./volunteer-story";
import { WHEELCHAIR_STORY } from "./wheelchair-story";

/** The newcomer's comes first: the others share its places. */
export const STORIES = {
  newcomer: NEWCOMER_YEAR,
  telephone: TELEPHONE_STORY,
  lunch: LUNCH_STORY,
  wheelchair: WHEELCHAIR_STORY,
  volunteer: VOLUNTEER_STORY,
} as const satisfies Readonly<Record<string, Story>>;

export type StoryKey = keyof typeof STORIES;
export const STORY_KEYS = Object.keys(STORIES) as readonly StoryKey[];
