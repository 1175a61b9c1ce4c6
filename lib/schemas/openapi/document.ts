import { createDocument, type oas31 } from "zod-openapi";
import { checkPaths } from "./checks";
import { factorLibraryPaths } from "./factor-library";
import { feedbackPaths } from "./feedback";
import { floorPaths } from "./floors";
import { healthPaths } from "./health";
import { journeyPaths } from "./journeys";
import { peoplePaths } from "./people";
import { planPaths } from "./plans";
import { rhythmPaths } from "./rhythm";
import { scorePaths } from "./score";
import { settingsPaths } from "./settings";
import { walkPaths } from "./walks";

const DESCRIPTION = `Moments of truth of a welfare centre: journeys, checks and their score (100 − 1 = 0).

복지관의 결정적 순간(MOT)을 위한 열린 API입니다. 동선, 점검, 그리고 100−1=0 판정을 다룹니다.

Errors are \`application/problem+json\` with a \`code\` that never changes, in Korean or, with \`Accept-Language: en\`, in English.`;

const build = (): oas31.OpenAPIObject =>
  createDocument({
    openapi: "3.1.0",
    info: { title: "MOT 지도 API", version: "1", description: DESCRIPTION },
    servers: [{ url: "/" }],
    security: [{ apiKey: [] }],
    tags: [
      { name: "score", description: "계산: 저장하지 않고 누구나 쓸 수 있습니다." },
      { name: "journeys", description: "동선" },
      { name: "floors", description: "층과 평면도 그림" },
      { name: "plans", description: "동선의 바꿀 모습" },
      { name: "checks", description: "점검" },
      { name: "walks", description: "동선 걸어 보기" },
      { name: "feedback", description: "이용자 의견" },
      { name: "people", description: "사람과 역할" },
      { name: "settings", description: "복지관 설정, API 키, 기록, 백업" },
      { name: "factor-library", description: "CS 요소 모음" },
      { name: "health", description: "상태와 이 문서" },
    ],
    components: {
      securitySchemes: {
        apiKey: {
          type: "http",
          scheme: "bearer",
          description: "An API key of the centre. Our own screens use the session instead.",
        },
      },
    },
    paths: {
      ...scorePaths,
      ...journeyPaths,
      ...planPaths,
      ...floorPaths,
      ...checkPaths,
      ...rhythmPaths,
      ...walkPaths,
      ...feedbackPaths,
      ...peoplePaths,
      ...settingsPaths,
      ...factorLibraryPaths,
      ...healthPaths,
    },
  });

let built: oas31.OpenAPIObject | null = null;

/** OpenAPI 3.1 of the whole API, made from the very schemas that requests are read by. */
export function openApiDocument(): oas31.OpenAPIObject {
  built ??= build();
  return built;
}
