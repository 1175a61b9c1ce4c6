import "server-only";
import type { StoryKey } from "./stories";

/** The five faces by how many chose them, from very dissatisfied to very satisfied. */
type Faces = readonly [number, number, number, number, number];

interface ToldFeedback {
  readonly on: StoryKey;
  readonly at: string;
  readonly faces: Faces;
  /** What the least satisfied wrote, the lowest face first. */
  readonly complaints: readonly string[];
  /** What the most satisfied wrote, the highest face first. */
  readonly thanks: readonly string[];
}

/** What visitors left over the last sixty days; at two places too few to be shown yet. */
export const TOLD_FEEDBACK: readonly ToldFeedback[] = [
  {
    on: "newcomer",
    at: "정문 경비실",
    faces: [1, 3, 3, 4, 2],
    complaints: [
      "처음 왔는데 창문이 닫혀 있어 말을 걸기 어려웠어요.",
      "어디로 가야 하는지 몰라 한참 서 있었습니다.",
      "인사를 해도 못 들으신 것 같았어요.",
      "상담실이 몇 층인지 크게 적혀 있으면 좋겠어요.",
    ],
    thanks: ["비 오는 날 우산을 받아 주셔서 고마웠습니다."],
  },
  {
    on: "newcomer",
    at: "1층 로비",
    faces: [0, 1, 4, 11, 6],
    complaints: ["안내판 글씨가 조금 더 컸으면 합니다.", "누구에게 물어봐야 할지 모르겠어요."],
    thanks: ["앉아서 기다릴 자리가 있어 편했어요.", "깨끗하고 따뜻했습니다."],
  },
  {
    on: "newcomer",
    at: "2층 상담실",
    faces: [0, 0, 2, 6, 9],
    complaints: [],
    thanks: ["끝까지 잘 들어 주셨습니다.", "다음에 올 날짜를 적어 주셔서 좋았어요."],
  },
  {
    on: "newcomer",
    at: "엘리베이터",
    faces: [0, 1, 1, 1, 0],
    complaints: ["문이 빨리 닫혀요."],
    thanks: [],
  },
  {
    on: "lunch",
    at: "경로식당",
    faces: [0, 2, 5, 14, 12],
    complaints: ["줄이 길 때 서 있기 힘듭니다."],
    thanks: ["국이 따뜻해서 좋았습니다.", "반찬이 골고루 나와요.", "자리를 찾아 주셔서 고마워요."],
  },
  { on: "telephone", at: "전화 문의", faces: [0, 0, 1, 2, 1], complaints: [], thanks: [] },
];
