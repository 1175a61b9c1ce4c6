import * as z from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import {
  factorLibraryQuery,
  libraryFactorChangesSchema,
  newLibraryFactorSchema,
  takeBackSchema,
  takeOverSchema,
} from "../factor-library";
import { FACTOR_KINDS } from "../journey-document";
import { idParams } from "../people";
import { uuidText } from "../uuid-text";
import { jsonContent, LOCATION, operation } from "./operation";

const described = {
  name: z.string(),
  basic: z.boolean(),
  kind: z.enum(FACTOR_KINDS),
  standard: z.string(),
};
const factor = z.object({ id: uuidText, ...described }).meta({ id: "LibraryFactor" });
const section = z
  .object({ section: z.string(), factors: z.array(factor) })
  .meta({ id: "LibrarySection" });

const read = operation({
  operationId: "listFactorLibrary",
  tags: ["factor-library"],
  summary: "The centre's CS factors by section",
  description: "복지관의 CS 요소 모음을 접점 종류별로 보여 줍니다.",
  requestParams: { query: factorLibraryQuery },
  responses: {
    200: {
      description: "All sections in path order, each with its factors in their order.",
      content: jsonContent(z.object({ items: z.array(section), nextCursor: z.null() })),
    },
  },
});

const add = operation({
  operationId: "addLibraryFactor",
  tags: ["factor-library"],
  summary: "Add a CS factor to the library",
  description: "CS 요소를 모음에 더합니다. 처음 쓰는 접점 종류면 새 묶음이 생깁니다.",
  requestBody: { required: true, content: jsonContent(newLibraryFactorSchema) },
  responses: {
    201: {
      description: "The factor, at the end of its section.",
      headers: { Location: LOCATION },
      content: jsonContent(z.object({ id: uuidText, section: z.string(), ...described })),
    },
  },
  writes: true,
});

const change = operation({
  operationId: "changeLibraryFactor",
  tags: ["factor-library"],
  summary: "Edit, move or bring back a CS factor of the library",
  description: "모음의 CS 요소를 고치거나 순서를 바꾸거나 보관한 것을 되살립니다.",
  requestParams: { path: idParams },
  requestBody: { required: true, content: jsonContent(libraryFactorChangesSchema) },
  responses: { 204: { description: "It is as asked." } },
  writes: true,
});

const archive = operation({
  operationId: "archiveLibraryFactor",
  tags: ["factor-library"],
  summary: "Archive a CS factor of the library",
  description: "CS 요소를 보관합니다. 이미 쓰고 있는 접점은 그대로입니다.",
  requestParams: { path: idParams },
  responses: { 204: { description: "It is offered no more." } },
  writes: true,
});

const takeOver = operation({
  operationId: "takeOverStarters",
  tags: ["factor-library"],
  summary: "Take over sections of the starter library",
  description:
    "기본 요소 묶음을 복지관의 모음으로 가져옵니다. 이미 있는 요소는 그대로 두고, 통째로 보관한 묶음은 다시 씁니다.",
  requestBody: { required: true, content: jsonContent(takeOverSchema) },
  responses: {
    200: {
      description: "How many factors came into use, and which.",
      content: jsonContent(z.object({ added: z.int(), ids: z.array(uuidText) })),
    },
  },
  writes: true,
});

const takeBack = operation({
  operationId: "takeBackStarters",
  tags: ["factor-library"],
  summary: "Undo a take-over",
  description: "가져온 요소를 보관합니다. 그 사이 고친 요소는 그대로 둡니다.",
  requestBody: { required: true, content: jsonContent(takeBackSchema) },
  responses: {
    200: {
      description: "How many were archived, and how many stay because somebody edited them.",
      content: jsonContent(z.object({ archived: z.int(), kept: z.int() })),
    },
  },
  writes: true,
});

export const factorLibraryPaths: ZodOpenApiPathsObject = {
  "/api/v1/factor-library": { get: read, post: add },
  "/api/v1/factor-library/{id}": { patch: change, delete: archive },
  "/api/v1/factor-library/take-back": { post: takeBack },
  "/api/v1/factor-library/take-over": { post: takeOver },
};
