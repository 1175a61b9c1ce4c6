import "server-only";
import type { JourneyDocument } from "@/lib/schemas/journey-document";
import type { WalkItem } from "@/lib/schemas/walks";
import { seededRandom } from "./seeded-random";
import type { PlaceYear, Story } from "./story";
import { scheduledWalks, type When } from "./story-days";
import { type Place, type Random, type Start, walkOf } from "./walk-of-places";

const NOTHING_MISSED: PlaceYear = { failures: [] };

/** At most one failure a check: one draw, compared with the shares one after the other. */
function failureOf({ failures }: PlaceYear, { day }: Start, random: Random) {
  let drawn = random();
  return failures.find(({ share }) => {
    drawn -= share(day);
    return drawn < 0;
  });
}

function placesOf({ journey, passes, year }: Story, document: JourneyDocument): readonly Place[] {
  return (journey.touchpoints ?? []).flatMap(({ id }, index) => {
    const stored = document.journey.touchpoints[index];
    if (!stored) throw new Error(`the example has no ${id}`);
    const told = year[id] ?? NOTHING_MISSED;
    const place = {
      stored,
      isChecked: id in year,
      doubts: told.doubts ?? {},
      passes: passes?.[id] ?? (() => true),
      failureOn: (start: Start, random: Random) => failureOf(told, start, random),
    };
    return stored.routine ? [place] : [];
  });
}

/** The walks of a story's year, dated back: what does not happen on every visit happened on none of them. */
export function yearWalks(
  story: Story,
  { id: journeyId, document }: { readonly id: string; readonly document: JourneyDocument },
  when: When,
): readonly WalkItem[] {
  const random = seededRandom(story.seed);
  const places = placesOf(story, document);
  return scheduledWalks(story.schedule, when).map(({ startedAt, day }, walk) =>
    walkOf({ walk, startedAt, day }, { journeyId, places }, random),
  );
}
