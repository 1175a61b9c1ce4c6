import type { ZodOpenApiPathsObject } from "zod-openapi";
import { compareJourneys, scoreJourney } from "../../scoring";
import { compareRequest, scoreRequest } from "../score";
import { journeyComparison, journeyScore } from "../score-result";
import { FOR_EVERYBODY, jsonContent, operation } from "./operation";

const gate = { id: "guard", name: "정문 경비실", major: true, routine: true, durationSeconds: 6 };
const lobby = { id: "lobby", name: "1층 로비", major: true, routine: true, durationSeconds: 12 };
const office = { id: "counsel", name: "2층 상담실", major: true, routine: true, greets: true };
const corner = { id: "corner", name: "상담 코너", major: true, routine: true, greets: true };

const journey = {
  touchpoints: [gate, lobby, office],
  links: [
    { from: "guard", to: "lobby" },
    { from: "lobby", to: "counsel" },
  ],
};
const tallies = {
  guard: { passed: 52, failed: 8 },
  lobby: { passed: 57, failed: 3 },
  counsel: { passed: 58, failed: 2 },
};
const plan = {
  touchpoints: [gate, corner, office],
  links: [
    { from: "guard", to: "corner" },
    { from: "corner", to: "counsel" },
  ],
};
const assumed = { corner: 0.95 };

const score = operation({
  operationId: "scoreJourney",
  tags: ["score"],
  ...FOR_EVERYBODY,
  summary: "Score a journey over its checks",
  description:
    "동선과 접점별 점검 횟수를 보내면 100−1=0 판정, 먼저 고칠 곳(가장 약한 고리), 실패 없는 방문 비율과 그 구간을 돌려줍니다. 저장하지 않습니다.",
  requestBody: { required: true, content: jsonContent(scoreRequest, { journey, tallies }) },
  responses: {
    200: {
      description: "The score.",
      content: jsonContent(journeyScore, scoreJourney(journey, tallies)),
    },
  },
  refusals: [429],
});

const compare = operation({
  operationId: "compareJourneys",
  tags: ["score"],
  ...FOR_EVERYBODY,
  summary: "Predict what a redesign changes before it is built",
  description:
    "지금 모습과 바꿀 모습을 같은 점검 결과로 함께 계산해 예상되는 변화를 돌려줍니다. 새 접점의 통과율은 assumed에 넣어 주세요.",
  requestBody: {
    required: true,
    content: jsonContent(compareRequest, { asIs: journey, toBe: plan, tallies, assumed }),
  },
  responses: {
    200: {
      description: "Both scores and the difference.",
      content: jsonContent(journeyComparison, compareJourneys(journey, plan, tallies, { assumed })),
    },
  },
  refusals: [429],
});

export const scorePaths: ZodOpenApiPathsObject = {
  "/api/v1/score": { post: score },
  "/api/v1/score/compare": { post: compare },
};
