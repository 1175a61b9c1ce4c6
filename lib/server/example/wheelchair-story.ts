import "server-only";
import { fromLibrary, inARow, sharedPlace } from "./from-library";
import { always, type Story } from "./story";

/** A visitor in a wheelchair: walked only since this month, and not yet checked everywhere. */
export const WHEELCHAIR_STORY: Story = {
  seed: 400_040,
  walkedBy: ["staff"],
  reviewInDays: 14,
  journey: {
    name: "휠체어로 오신 분이 상담실에 닿기까지",
    persona: "휠체어를 쓰시는 분",
    touchpoints: [
      fromLibrary("parking", {
        procedure: "장애인 주차구역에 다른 차가 있으면 바로 옮겨 달라고 요청합니다.",
      }),
      fromLibrary("ramp"),
      fromLibrary("entrance"),
      fromLibrary("accessible-toilet"),
      sharedPlace("lift"),
      fromLibrary("lift-failure", {
        procedure: "고장 안내를 붙이고, 상담 담당이 1층으로 내려와 상담합니다.",
      }),
      sharedPlace("counsel"),
    ],
    links: inARow([
      "parking",
      "ramp",
      "entrance",
      "accessible-toilet",
      "lift",
      "lift-failure",
      "counsel",
    ]),
  },
  schedule: { firstDaysBack: 28, lastDaysBack: 1, weekdays: [2, 4], times: ["10:30", "15:00"] },
  year: {
    parking: {
      failures: [
        {
          factor: "장애인구역 확보",
          cause: "procedure",
          note: "장애인 주차구역에 납품 차가 서 있었습니다.",
          share: always(0.15),
        },
      ],
    },
    entrance: {
      failures: [
        {
          factor: "문턱·자동문",
          cause: "facility",
          note: "자동문이 늦게 열려 혼자 들어오시기 어려웠습니다.",
          share: always(0.1),
        },
      ],
    },
  },
};
