import "server-only";
import { fromLibrary, inARow, sharedPlace } from "./from-library";
import { always, type Story } from "./story";

/** A new volunteer's first day: an internal customer, met about once a month. */
export const VOLUNTEER_STORY: Story = {
  seed: 500_050,
  walkedBy: ["staff"],
  reviewInDays: -10,
  journey: {
    name: "새 자원봉사자가 첫 활동을 마치기까지",
    persona: "새 자원봉사자 (내부고객)",
    touchpoints: [
      sharedPlace("lobby", { major: false }),
      fromLibrary("volunteer-briefing"),
      {
        id: "called-off",
        name: "봉사 일정 변경",
        place: "전화",
        channel: "phone",
        duty: "자원봉사 담당",
        routine: false,
        occurrence: 0.08,
        factors: [
          {
            id: "told",
            name: "미리 연락",
            kind: "procedure",
            standard: "늦어도 하루 전에 전화로 알려 드립니다",
          },
        ],
      },
      {
        id: "serving",
        name: "배식 봉사 자리",
        place: "지하 1층",
        duty: "급식",
        procedure: "함께 일하는 직원이 먼저 인사하고 할 일을 보여 드립니다.",
        greets: true,
        durationSeconds: 5_400,
        factors: [
          {
            id: "shown",
            name: "할 일 보여 주기",
            kind: "procedure",
            standard: "시작하기 전에 한 번 해 보여 드립니다",
          },
          {
            id: "gear",
            name: "앞치마·장갑",
            kind: "facility",
            standard: "맞는 크기의 앞치마와 장갑이 준비되어 있습니다",
          },
          {
            id: "rest",
            name: "쉬는 시간",
            basic: false,
            kind: "procedure",
            standard: "한 시간에 한 번 앉아 쉬시게 합니다",
          },
        ],
      },
      fromLibrary("volunteer-thanks"),
    ],
    links: inARow(["lobby", "volunteer-briefing", "called-off", "serving", "volunteer-thanks"]),
  },
  schedule: {
    firstDaysBack: 364,
    lastDaysBack: 1,
    weekdays: [3],
    times: ["10:00"],
    every: 4,
  },
  year: {
    "volunteer-briefing": { failures: [], doubts: { "이름 소개": always(0.2) } },
    serving: {
      failures: [
        {
          factor: "앞치마·장갑",
          cause: "facility",
          note: "맞는 장갑이 없어 시작이 늦어졌습니다.",
          share: always(0.12),
        },
      ],
      doubts: { "쉬는 시간": always(0.3) },
    },
    "volunteer-thanks": { failures: [], doubts: { "감사 인사": always(0.1) } },
  },
};
