import "server-only";
import { fromLibrary, inARow, OFFICE_HOURS } from "./from-library";
import { always, type Story } from "./story";

/** A telephone enquiry: mostly well answered, less so on the days after a weekend's calls. */
export const TELEPHONE_STORY: Story = {
  seed: 200_020,
  walkedBy: ["staff"],
  reviewInDays: 30,
  journey: {
    name: "전화로 처음 문의하신 분이 방문 약속을 잡기까지",
    persona: "처음 전화하시는 분",
    touchpoints: [
      fromLibrary("telephone", {
        greets: true,
        attendedHours: OFFICE_HOURS,
        procedure: "복지관 이름과 받는 부서를 말하고, 무엇이 궁금하신지 끝까지 듣습니다.",
      }),
      fromLibrary("language"),
      {
        id: "transfer",
        name: "담당 부서 연결",
        place: "전화",
        channel: "phone",
        duty: "전화 응대",
        procedure: "용건을 한 문장으로 담당에게 전한 뒤 연결합니다.",
        durationSeconds: 60,
        factors: [
          {
            id: "in-time",
            name: "3분 안에 연결",
            kind: "procedure",
            standard: "3분 안에 담당과 이어 드리고, 안 되면 1시간 안에 다시 전화드립니다",
          },
          {
            id: "once",
            name: "용건 전하기",
            basic: false,
            kind: "manner",
            standard: "같은 말씀을 두 번 하시지 않게 용건을 미리 전합니다",
          },
        ],
      },
      {
        id: "appointment",
        name: "방문 약속",
        place: "전화",
        channel: "phone",
        duty: "상담",
        durationSeconds: 90,
        factors: [
          {
            id: "date",
            name: "날짜·시간 확인",
            kind: "procedure",
            standard: "날짜와 시간, 오실 곳을 한 번 더 말해 확인합니다",
          },
          {
            id: "way",
            name: "오시는 길 안내",
            basic: false,
            kind: "procedure",
            standard: "버스 번호와 내리실 곳을 알려 드립니다",
          },
        ],
      },
    ],
    links: inARow(["telephone", "language", "transfer", "appointment"]),
  },
  schedule: {
    firstDaysBack: 364,
    lastDaysBack: 1,
    weekdays: [1, 2, 3, 4, 5],
    times: ["09:40", "11:20", "14:10", "17:15"],
  },
  year: {
    telephone: {
      failures: [
        {
          factor: "벨 3번 안에 받기",
          cause: "staffing",
          note: "자리에 한 분뿐이라 벨이 여섯 번 울린 뒤에 받았습니다.",
          share: ({ daysBack }) => (daysBack > 180 ? 0.08 : 0.03),
        },
      ],
      doubts: { "소속·성명 밝히기": always(0.15), "종료 인사": always(0.25) },
    },
    transfer: {
      failures: [
        {
          factor: "3분 안에 연결",
          cause: "procedure",
          note: "담당이 누구인지 몰라 두 번 돌려 연결했습니다.",
          share: always(0.03),
        },
      ],
    },
    appointment: {
      failures: [
        {
          factor: "날짜·시간 확인",
          cause: "training",
          note: "시간을 다시 확인하지 않고 끊었습니다.",
          share: always(0.015),
        },
      ],
    },
  },
};
