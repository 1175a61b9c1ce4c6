import "server-only";
import type { WalkItem } from "@/lib/schemas/walks";
import { recordAction } from "../actions/record-action";
import type { Recorder } from "../checks/record-checks";
import { database } from "../db";
import { recordFeedback } from "../feedback/record-feedback";
import { recordIncident } from "../incidents/record-incident";
import { assignJourneys } from "../people/assignments";
import type { CentreScope } from "../viewer";
import { recordWalk } from "../walks/record-walk";
import { requireMember } from "./example-accounts";
import { exampleWalks } from "./example-walks";
import { planLobbyCorner } from "./lobby-corner-plan";
import { WALKS } from "./newcomer-story";
import { STORIES, STORY_KEYS } from "./stories";
import { storyActions } from "./story-actions";
import { scheduledWalks, type When } from "./story-days";
import { storyFeedback } from "./story-feedback";
import { storyIncidents } from "./story-incidents";
import { type StoryJourneys, storyJourneys } from "./story-journeys";
import { yearWalks } from "./year-walks";

/** So many at a time: they share the sync of the disk. */
const AT_ONCE = 50;

interface Walking {
  readonly recorder: Recorder;
  readonly walk: WalkItem;
}

async function recordWalks(walkings: readonly Walking[]): Promise<void> {
  for (let from = 0; from < walkings.length; from += AT_ONCE) {
    const some = walkings.slice(from, from + AT_ONCE);
    await Promise.all(
      some.map(({ recorder, walk }) =>
        recordWalk(recorder, walk, { now: walk.endedAt ?? walk.startedAt }),
      ),
    );
  }
}

type Recorders = Readonly<Record<"staff" | "monitor", Recorder>>;

async function recorders(
  scope: CentreScope,
  { newcomer }: StoryJourneys,
  { now, timeZone }: When,
): Promise<Recorders> {
  const staff = await requireMember(scope, "staff");
  const monitor = await requireMember(scope, "monitor");
  const journeyIds = [newcomer.id];
  await assignJourneys(scope, { membershipId: monitor.membershipId, journeyIds, by: null, now });
  const everyone = { scope, timeZone };
  return {
    staff: { ...everyone, role: "staff", userId: staff.userId, assignedJourneyIds: null },
    monitor: {
      ...everyone,
      role: "monitor",
      userId: monitor.userId,
      assignedJourneyIds: journeyIds,
    },
  };
}

/** Those who walk a journey take turns. */
function inTurn(
  walks: readonly WalkItem[],
  walkedBy: readonly (keyof Recorders)[],
  known: Recorders,
): readonly Walking[] {
  return walks.map((walk, index) => {
    const recorder = known[walkedBy[index % walkedBy.length] ?? "staff"];
    return { recorder, walk };
  });
}

/** Everything but the walks of the year: what the centre knows of itself today. */
async function tellToday(
  scope: CentreScope,
  { journeys, walks }: { readonly journeys: StoryJourneys; readonly walks: readonly WalkItem[] },
  when: When,
): Promise<void> {
  const { userId: managerId } = await requireMember(scope, "manager");
  const { userId } = await requireMember(scope, "staff");
  await planLobbyCorner(scope, journeys.newcomer, when.now);
  const reporter = { scope, userId, timeZone: when.timeZone };
  for (const incident of storyIncidents({ journeys, walks, when }))
    await recordIncident(reporter, incident, { now: incident.occurredAt });
  const todo = { journey: journeys.newcomer, ownerId: managerId, walks, when };
  for (const { action, openedAt } of storyActions(todo))
    await recordAction(scope, action, { now: openedAt });
  for (const { item, leftAt } of await storyFeedback(scope, journeys, when))
    await recordFeedback(item, { now: leftAt });
}

/** Told again after it was cut off, what is there already is a replay. */
export async function tellStory(scope: CentreScope, when: When): Promise<void> {
  const journeys = await storyJourneys(scope, when);
  const known = await recorders(scope, journeys, when);
  const lastWeeks = exampleWalks(journeys.newcomer, when);
  await tellToday(scope, { journeys, walks: lastWeeks }, when);
  await recordWalks(inTurn(lastWeeks, STORIES.newcomer.walkedBy, known));
  const year = STORY_KEYS.flatMap((key) =>
    inTurn(yearWalks(STORIES[key], journeys[key], when), STORIES[key].walkedBy, known),
  );
  await recordWalks(year);
}

/** Whether there are as many walks as the whole story has: they are told last. */
export async function isTold(scope: CentreScope, when: When): Promise<boolean> {
  const counts = STORY_KEYS.map((key) => scheduledWalks(STORIES[key].schedule, when).length);
  const all = counts.reduce((sum, count) => sum + count, WALKS);
  return (await database().prisma.walk.count({ where: { centreId: scope } })) >= all;
}
