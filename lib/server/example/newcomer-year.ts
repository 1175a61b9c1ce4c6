import "server-only";
import { isByStairs, NEWCOMER_JOURNEY } from "./newcomer-story";
import { always, type Doubts, type Story, type StoryDay } from "./story";

/** The gatehouse window stays shut since the air turned cold: in these last weeks, whatever today is. */
const SHUT_DAYS = 56;
const isShut = ({ daysBack }: StoryDay): boolean => daysBack <= SHUT_DAYS;

/** Seven weeks ago the lift stood still. */
const isLiftWeek = ({ daysBack }: StoryDay): boolean => daysBack >= 43 && daysBack <= 49;

const COLD_MONTHS = [12, 1, 2];
const WARM_MONTHS = [6, 7, 8];

function coldLobby({ month }: StoryDay): number {
  if (COLD_MONTHS.includes(month)) return 0.7;
  return WARM_MONTHS.includes(month) ? 0 : 0.1;
}

const GUARD_DOUBTS: Doubts = { "열린 창": (day) => (isShut(day) ? 1 : 0.1) };
const LOBBY_DOUBTS: Doubts = { 냄새·온도: coldLobby };

/** The newcomer's path in the weeks before those of the founding story. */
export const NEWCOMER_YEAR: Story = {
  seed: 600_060,
  walkedBy: ["staff", "monitor"],
  reviewInDays: 60,
  journey: NEWCOMER_JOURNEY,
  schedule: {
    firstDaysBack: 364,
    lastDaysBack: 29,
    weekdays: [1, 2, 4, 5],
    times: ["10:05", "13:40", "16:20"],
  },
  passes: { stairs: isByStairs, lift: (walk) => !isByStairs(walk) },
  year: {
    guard: {
      failures: [
        {
          factor: "먼저 인사",
          cause: "procedure",
          note: "창이 닫혀 있어 오신 분께 먼저 인사하지 못했습니다.",
          share: (day) => (isShut(day) ? 0.3 : 0.02),
        },
        {
          factor: "방향 안내",
          cause: "training",
          note: "2층이라고만 하고 계단이 어디인지 말하지 않았습니다.",
          share: always(0.015),
        },
      ],
      doubts: GUARD_DOUBTS,
    },
    lobby: {
      failures: [
        {
          factor: "조명",
          cause: "facility",
          note: "안내판 위 전등이 깜박였습니다.",
          share: always(0.03),
        },
      ],
      doubts: LOBBY_DOUBTS,
    },
    stairs: {
      failures: [
        {
          factor: "안전바",
          cause: "facility",
          note: "안전바 끝이 흔들렸습니다.",
          share: always(0.02),
        },
      ],
    },
    lift: {
      failures: [
        {
          factor: "작동",
          cause: "facility",
          note: "고장으로 부품을 기다리며 멈춰 있었습니다.",
          share: (day) => (isLiftWeek(day) ? 1 : 0),
        },
        {
          factor: "작동",
          cause: "facility",
          note: "1분이 넘도록 오지 않아 계단으로 올라갔습니다.",
          share: always(0.03),
        },
      ],
    },
    counsel: {
      failures: [
        {
          factor: "약속시간 지키기",
          cause: "staffing",
          note: "앞 상담이 길어져 약속보다 늦게 시작했습니다.",
          share: always(0.03),
        },
      ],
    },
  },
};
