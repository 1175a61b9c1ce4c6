import "server-only";
import { addDays, dayOf } from "@/lib/format/day-of";
import type { FeedbackItem } from "@/lib/schemas/feedback";
import { codesOfJourney } from "../feedback/codes-of-journey";
import type { CentreScope } from "../viewer";
import { seededRandom, shuffled } from "./seeded-random";
import { timeOn, type When } from "./story-days";
import type { StoryJourneys } from "./story-journeys";
import { TOLD_FEEDBACK } from "./told-feedback";
import { idAt, type Random } from "./walk-of-places";

const SEED = 600_060;
const LAST_DAYS = 60;
const HOURS = ["10:10", "11:20", "12:50", "14:05", "15:30", "16:40"] as const;

export interface LeftFeedback {
  readonly leftAt: Date;
  readonly item: FeedbackItem;
}

type Told = (typeof TOLD_FEEDBACK)[number];

const facesOf = ({ faces }: Told): readonly number[] =>
  faces.flatMap((count, index) => Array<number>(count).fill(index + 1));

interface Leaving {
  readonly code: string;
  readonly random: Random;
  readonly when: When;
}

function leftAt({ random, when }: Leaving): Date {
  const daysBack = 1 + Math.floor(random() * LAST_DAYS);
  const time = HOURS[Math.floor(random() * HOURS.length)] ?? HOURS[0];
  return timeOn(addDays(dayOf(when.now, when.timeZone), -daysBack), time);
}

function comeAgainOf(face: number, random: Random): Pick<FeedbackItem, "comeAgain"> {
  if (random() < 0.4) return {};
  return { comeAgain: face === 3 ? null : face > 3 };
}

function impressionOf(face: number, random: Random): Pick<FeedbackItem, "impression"> {
  if (random() < 0.5) return {};
  const around = () => Math.min(7, Math.max(1, Math.round(face * 1.3 + random() * 2 - 0.5)));
  return { impression: { evaluation: around(), potency: around(), activity: around() } };
}

function leftHere(told: Told, leaving: Leaving): readonly LeftFeedback[] {
  const { code, random } = leaving;
  const faces = facesOf(told);
  const items = faces.map((face, index) => {
    const at = leftAt(leaving);
    const comment = told.complaints[index] ?? told.thanks[faces.length - 1 - index];
    const said = comment === undefined ? {} : { comment };
    const more = { ...comeAgainOf(face, random), ...impressionOf(face, random), ...said };
    return {
      leftAt: at,
      item: { id: idAt(at, random), code, face, locale: "ko" as const, ...more },
    };
  });
  return shuffled(items, random);
}

/** What visitors left at the places of the story; told again, it is a replay. */
export async function storyFeedback(
  scope: CentreScope,
  journeys: StoryJourneys,
  when: When,
): Promise<readonly LeftFeedback[]> {
  const random = seededRandom(SEED);
  const left: LeftFeedback[] = [];
  for (const told of TOLD_FEEDBACK) {
    const reader = { scope, assignedJourneyIds: null };
    const { places } = await codesOfJourney(reader, journeys[told.on].id);
    const code = places.find(({ name }) => name === told.at)?.code;
    if (code === undefined) throw new Error(`the example has no ${told.at}`);
    left.push(...leftHere(told, { code, random, when }));
  }
  return left;
}
