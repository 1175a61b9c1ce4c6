import "server-only";
import { fromLibrary, inARow, sharedPlace } from "./from-library";
import { always, type Story } from "./story";

/** The dining hall: one bad fortnight long ago, since then nothing missed. */
export const LUNCH_STORY: Story = {
  seed: 300_030,
  walkedBy: ["staff"],
  reviewInDays: 90,
  journey: {
    name: "경로식당에서 점심을 드시기까지",
    persona: "늘 오시는 분",
    touchpoints: [
      sharedPlace("guard", { major: false }),
      sharedPlace("lobby", { major: false }),
      fromLibrary("toilet"),
      {
        id: "ticket",
        name: "식권 확인",
        place: "지하 1층",
        duty: "급식",
        procedure: "얼굴을 뵙고 인사드린 뒤 식권을 확인합니다.",
        greets: true,
        attendedHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: "11:00", to: "13:00" })),
        durationSeconds: 30,
        factors: [
          {
            id: "turn",
            name: "온 차례 지키기",
            kind: "procedure",
            standard: "번호표 순서대로 모시고 앞지르기를 막습니다",
          },
          {
            id: "chairs",
            name: "기다리는 의자",
            basic: false,
            kind: "facility",
            standard: "줄 옆에 앉아 기다릴 의자가 다섯 개 이상 있습니다",
          },
        ],
      },
      fromLibrary("dining", {
        procedure: "식판을 드시기 어려운 분께는 먼저 여쭙고 자리까지 가져다드립니다.",
      }),
      fromLibrary("food-poisoning"),
      fromLibrary("farewell", { major: false }),
    ],
    links: inARow(["guard", "lobby", "toilet", "ticket", "dining", "food-poisoning", "farewell"]),
  },
  schedule: {
    firstDaysBack: 364,
    lastDaysBack: 1,
    weekdays: [1, 3, 5],
    times: ["11:30", "11:50", "12:10"],
  },
  year: {
    toilet: { failures: [] },
    ticket: {
      failures: [
        {
          factor: "온 차례 지키기",
          cause: "procedure",
          note: "번호표가 없어 누가 먼저인지 다툼이 있었습니다.",
          share: ({ daysBack }) => (daysBack > 260 && daysBack <= 274 ? 0.7 : 0),
        },
      ],
      doubts: { "기다리는 의자": always(0.1) },
    },
    dining: { failures: [], doubts: { 온도: always(0.08), 자리: always(0.12) } },
    farewell: { failures: [], doubts: { 인사: always(0.1), "귀가수단 확인": always(0.3) } },
  },
};
