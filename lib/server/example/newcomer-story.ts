import "server-only";
import type { CAUSES } from "@/lib/schemas/checks";
import type { WrittenJourney } from "./story";

export interface StoryFailure {
  /** The factor that was missing, by its id in the document. */
  readonly factorId: string;
  readonly times: number;
  readonly cause: (typeof CAUSES)[number];
  readonly note: string;
}

export interface StoryEvidence {
  /** Every how many of the walks pass here, and from which on: the stairs 3 of 10, the lift 7 of 10. */
  readonly passes: (walk: number) => boolean;
  readonly failures: readonly StoryFailure[];
}

export const CENTRE_NAME = "하늘종합사회복지관";

export const CHECKING_RULES =
  "일하는 방식을 고치기 위한 점검입니다. 인사평가·징계에 쓰지 않습니다. 예고 없는 점검이 있다는 사실은 미리 알립니다.";

/** The founding story: a newcomer's path from the gate to the counsellor, and what weeks of checks found on it. */
export const NEWCOMER_JOURNEY: WrittenJourney = {
  name: "처음 오신 분이 상담실에 닿기까지",
  persona: "처음 오시는 분",
  touchpoints: [
    {
      id: "guard",
      name: "정문 경비실",
      place: "정문",
      duty: "경비",
      procedure: "방문하신 분께 먼저 인사하고, 찾으시는 곳을 여쭌 뒤 길을 알려 드립니다.",
      durationSeconds: 6,
      factors: [
        { id: "greeting", name: "먼저 인사", kind: "manner", standard: "5초 안에 먼저 인사합니다" },
        {
          id: "direction",
          name: "방향 안내",
          kind: "procedure",
          standard: "찾으시는 곳까지 가는 길을 한 문장으로 알려 드립니다",
        },
        {
          id: "window",
          name: "열린 창",
          basic: false,
          kind: "facility",
          standard: "창이 열려 있어 얼굴을 보고 말할 수 있습니다",
        },
      ],
    },
    {
      id: "lobby",
      name: "1층 로비",
      place: "1층",
      channel: "facility",
      duty: "시설 관리",
      durationSeconds: 12,
      factors: [
        { id: "light", name: "조명", kind: "facility", standard: "안내판 글씨가 읽힙니다" },
        {
          id: "air",
          name: "냄새·온도",
          basic: false,
          kind: "facility",
          standard: "냄새가 없고 18~26도입니다",
        },
        {
          id: "seats",
          name: "앉을 자리",
          basic: false,
          kind: "facility",
          standard: "빈자리가 두 곳 이상 있습니다",
        },
        {
          id: "notices",
          name: "게시물 정리",
          basic: false,
          kind: "procedure",
          standard: "날짜가 지난 게시물이 없습니다",
        },
      ],
    },
    {
      id: "stairs",
      name: "계단",
      place: "1층~2층",
      channel: "facility",
      duty: "시설 관리",
      durationSeconds: 20,
      factors: [
        {
          id: "rail",
          name: "안전바",
          kind: "facility",
          standard: "흔들리지 않고 끝까지 이어집니다",
        },
        {
          id: "floors",
          name: "층별 안내",
          basic: false,
          kind: "facility",
          standard: "올라가기 전에 층별 안내가 보입니다",
        },
      ],
    },
    {
      id: "lift",
      name: "엘리베이터",
      place: "1층~2층",
      channel: "facility",
      duty: "시설 관리",
      durationSeconds: 35,
      factors: [
        { id: "working", name: "작동", kind: "facility", standard: "부른 지 60초 안에 옵니다" },
        {
          id: "voice",
          name: "음성 안내",
          basic: false,
          kind: "facility",
          standard: "층과 문 열림을 말로 알려 줍니다",
        },
        {
          id: "floors",
          name: "층별 안내",
          basic: false,
          kind: "facility",
          standard: "안에서 층별 안내가 보입니다",
        },
      ],
    },
    {
      id: "counsel",
      name: "2층 상담실",
      place: "2층",
      duty: "상담",
      procedure: "약속하신 분을 이름으로 부르지 않고 맞이하고, 문을 닫은 뒤 이야기를 듣습니다.",
      greets: true,
      durationSeconds: 900,
      factors: [
        {
          id: "on-time",
          name: "약속시간 지키기",
          kind: "procedure",
          standard: "약속 5분 전에 준비를 마칩니다",
        },
        {
          id: "privacy",
          name: "사생활 보호",
          kind: "procedure",
          standard: "문을 닫고, 밖에서 이야기가 들리지 않습니다",
        },
        {
          id: "listening",
          name: "경청",
          basic: false,
          kind: "manner",
          standard: "말씀을 끊지 않고 끝까지 듣습니다",
        },
        {
          id: "next",
          name: "다음 약속",
          basic: false,
          kind: "procedure",
          standard: "다음 날짜와 시간을 적어 드립니다",
        },
      ],
    },
  ],
  links: [
    { from: "guard", to: "lobby" },
    { from: "lobby", to: "stairs", weight: 3 },
    { from: "lobby", to: "lift", weight: 7 },
    { from: "stairs", to: "counsel" },
    { from: "lift", to: "counsel" },
  ],
};

/** Sixty walks: 8 failed at the guard, 3 in the lobby, 1 of 18 on the stairs, 4 of 42 at the lift, 2 upstairs. */
export const WALKS = 60;

export const isByStairs = (walk: number): boolean => walk % 10 < 3;
const always = (): boolean => true;

export const NEWCOMER_EVIDENCE: Readonly<Record<string, StoryEvidence>> = {
  guard: {
    passes: always,
    failures: [
      {
        factorId: "greeting",
        times: 6,
        cause: "staffing",
        note: "택배를 받느라 오신 분을 보지 못했습니다.",
      },
      {
        factorId: "direction",
        times: 2,
        cause: "procedure",
        note: "상담실이 몇 층인지 안내가 없었습니다.",
      },
    ],
  },
  lobby: {
    passes: always,
    failures: [
      { factorId: "light", times: 3, cause: "facility", note: "안내판 위 전등이 꺼져 있었습니다." },
    ],
  },
  stairs: {
    passes: isByStairs,
    failures: [
      { factorId: "rail", times: 1, cause: "facility", note: "안전바 나사가 풀려 있었습니다." },
    ],
  },
  lift: {
    passes: (walk) => !isByStairs(walk),
    failures: [
      { factorId: "working", times: 4, cause: "facility", note: "점검 중이라 멈춰 있었습니다." },
    ],
  },
  counsel: {
    passes: always,
    failures: [
      {
        factorId: "on-time",
        times: 2,
        cause: "staffing",
        note: "앞 상담이 길어져 10분을 기다렸습니다.",
      },
    ],
  },
};
