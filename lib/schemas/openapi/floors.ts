import * as z from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { floorChangesSchema, newFloorSchema } from "../floors";
import { idParams } from "../people";
import { uuidText } from "../uuid-text";
import { jsonContent, LOCATION, operation } from "./operation";

const image = z.object({
  id: uuidText,
  url: z.string().meta({ description: "Where the image is served." }),
  width: z.int(),
  height: z.int(),
});

const floor = z
  .object({
    id: uuidText,
    name: z.string(),
    image: image.nullable().meta({ description: "null until somebody uploads one." }),
  })
  .meta({ id: "Floor" });

const list = operation({
  operationId: "listFloors",
  tags: ["floors"],
  summary: "The floors of the centre",
  description: "복지관의 층을 순서대로 보여 줍니다. 접점은 층의 평면도 위에 핀으로 놓입니다.",
  responses: {
    200: {
      description: "All of them, in their order.",
      content: jsonContent(z.object({ items: z.array(floor), nextCursor: z.null() })),
    },
  },
});

const create = operation({
  operationId: "createFloor",
  tags: ["floors"],
  summary: "Add a floor",
  description: "층을 더합니다.",
  requestBody: { required: true, content: jsonContent(newFloorSchema, { name: "1층" }) },
  responses: {
    201: {
      description: "The new floor, behind the others.",
      headers: { Location: LOCATION },
      content: jsonContent(floor),
    },
  },
  writes: true,
});

const change = operation({
  operationId: "changeFloor",
  tags: ["floors"],
  summary: "Rename or move a floor, or bring a removed one back",
  description: "층의 이름이나 순서를 바꾸거나, 지운 층을 되돌립니다.",
  requestParams: { path: idParams },
  requestBody: { required: true, content: jsonContent(floorChangesSchema) },
  responses: { 200: { description: "The floor as it stands.", content: jsonContent(floor) } },
  writes: true,
});

const remove = operation({
  operationId: "removeFloor",
  tags: ["floors"],
  summary: "Remove a floor",
  description: "층을 지웁니다. 되돌리면 핀도 제자리로 돌아옵니다.",
  requestParams: { path: idParams },
  responses: { 204: { description: "It is removed; it can be brought back." } },
  writes: true,
});

const upload = operation({
  operationId: "uploadFloorImage",
  tags: ["floors"],
  summary: "Give a floor its image",
  description:
    "평면도 그림을 올립니다. PNG, JPEG, WebP를 15MB, 4,000만 화소까지 받아 화소만 남기고 다시 만듭니다.",
  requestParams: { path: idParams },
  requestBody: {
    required: true,
    content: { "image/*": { schema: { type: "string", format: "binary" } } },
  },
  responses: { 200: { description: "The floor with its image.", content: jsonContent(floor) } },
  writes: true,
});

const serve = operation({
  operationId: "getAttachment",
  tags: ["floors"],
  summary: "A stored image",
  description: "올린 그림을 보여 줍니다. 한 번 올린 그림은 바뀌지 않습니다.",
  requestParams: { path: idParams },
  responses: {
    200: {
      description: "The image.",
      content: { "image/webp": { schema: { type: "string", format: "binary" } } },
    },
    304: { description: "It is the one that If-None-Match names." },
  },
});

export const floorPaths: ZodOpenApiPathsObject = {
  "/api/v1/floors": { get: list, post: create },
  "/api/v1/floors/{id}": { patch: change, delete: remove },
  "/api/v1/floors/{id}/image": { put: upload },
  "/api/v1/attachments/{id}": { get: serve },
};
