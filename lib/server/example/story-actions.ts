import "server-only";
import { addDays, dayOf } from "@/lib/format/day-of";
import type { WalkItem } from "@/lib/schemas/walks";
import type { ActionItem } from "../actions/record-action";
import type { StoredJourney } from "../journeys/stored-journeys";
import { failureTimes } from "./failure-times";
import { seededRandom } from "./seeded-random";
import { timeOn, type When } from "./story-days";
import { idAt } from "./walk-of-places";

const SEED = 800_080;

interface ToldAction extends Pick<ActionItem, "title" | "detail" | "cause" | "state"> {
  readonly touchpoint: string;
  readonly factor: string;
  readonly openedDaysBack: number;
  /** Past where it is overdue. */
  readonly dueInDays: number;
}

const TOLD: readonly ToldAction[] = [
  {
    touchpoint: "1층 로비",
    factor: "조명",
    title: "로비 안내판 전등 교체",
    detail: "안내판 위 전등을 오래 가는 것으로 바꾸고 예비 전등을 관리실에 둡니다.",
    cause: "facility",
    state: "done",
    openedDaysBack: 16,
    dueInDays: -1,
  },
  {
    touchpoint: "정문 경비실",
    factor: "열린 창",
    title: "경비실 창 열어 두기",
    detail: "추운 날에도 얼굴을 보고 인사할 수 있게 바람막이를 달고 창을 열어 둡니다.",
    cause: "facility",
    state: "doing",
    openedDaysBack: 12,
    dueInDays: 14,
  },
  {
    touchpoint: "엘리베이터",
    factor: "작동",
    title: "엘리베이터 점검 시간을 이른 아침으로 옮기기",
    detail: "관리 업체와 점검 시간을 문 여는 시간 전으로 다시 정합니다.",
    cause: "procedure",
    state: "open",
    openedDaysBack: 25,
    dueInDays: -4,
  },
];

export interface OpenedAction {
  readonly openedAt: Date;
  readonly action: ActionItem;
}

function idsOf({ document }: StoredJourney, { touchpoint, factor }: ToldAction) {
  const place = document.journey.touchpoints.find(({ name }) => name === touchpoint);
  const factorId = place?.factors.find(({ name }) => name === factor)?.id;
  if (!place || factorId === undefined) throw new Error(`the example has no ${touchpoint}`);
  return { touchpointId: place.id, factorId };
}

interface Telling {
  readonly journey: StoredJourney;
  readonly ownerId: string;
  /** Of the journey's last weeks. */
  readonly walks: readonly WalkItem[];
  readonly when: When;
}

/** Done the day after its place last failed: the checks since then show that it helped. */
function closingDay({ walks, when }: Telling, touchpointId: string): string {
  const [last] = failureTimes(walks, touchpointId);
  return addDays(dayOf(last ?? when.now, when.timeZone), last ? 1 : 0);
}

/** What is done about the weak links of the newcomer's path: one done, one under way, one overdue. */
export function storyActions(telling: Telling): readonly OpenedAction[] {
  const { journey, ownerId, when } = telling;
  const random = seededRandom(SEED);
  const today = dayOf(when.now, when.timeZone);
  return TOLD.map((told) => {
    const { title, detail, cause, state, openedDaysBack, dueInDays } = told;
    const openedAt = timeOn(addDays(today, -openedDaysBack), "09:30");
    const ids = idsOf(journey, told);
    const closedOn = state === "done" ? closingDay(telling, ids.touchpointId) : null;
    const dueOn = addDays(today, dueInDays);
    const about = { journeyId: journey.id, ...ids, ownerId };
    const id = idAt(openedAt, random);
    return { openedAt, action: { id, ...about, title, detail, cause, state, dueOn, closedOn } };
  });
}
