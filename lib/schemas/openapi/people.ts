import * as z from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { CENTRE_ROLES } from "@/lib/access";
import { idParams, newPersonSchema, personChangesSchema } from "../people";
import { uuidText } from "../uuid-text";
import { jsonContent, LOCATION, operation } from "./operation";

const person = z
  .object({
    membershipId: uuidText,
    userId: uuidText,
    name: z.string(),
    username: z.string(),
    role: z.enum(CENTRE_ROLES),
    disabledAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    mustChange: z.boolean().meta({ description: "Still has the temporary password." }),
    journeyIds: z.array(uuidText).meta({ description: "Of a monitor." }),
  })
  .meta({ id: "Person" });

const temporaryPassword = z.string().meta({ description: "Shown once and never again." });

const list = operation({
  operationId: "listPeople",
  tags: ["people"],
  summary: "The people of the centre",
  description: "복지관의 사람을 사용을 중지한 사람까지 모두 보여 줍니다.",
  responses: {
    200: {
      description: "Everybody, in the order in which they came.",
      content: jsonContent(z.object({ items: z.array(person), nextCursor: z.null() })),
    },
  },
});

const invite = operation({
  operationId: "invitePerson",
  tags: ["people"],
  summary: "Invite somebody",
  description: "사람을 초대합니다. 첫 로그인에 쓸 임시 비밀번호는 이 응답에만 나옵니다.",
  requestBody: { required: true, content: jsonContent(newPersonSchema) },
  responses: {
    201: {
      description: "The new person.",
      headers: { Location: LOCATION },
      content: jsonContent(
        z.object({ membershipId: uuidText, username: z.string(), temporaryPassword }),
      ),
    },
  },
  writes: true,
  refusals: [409],
});

const change = operation({
  operationId: "changePerson",
  tags: ["people"],
  summary: "Change somebody's role, state or journeys",
  description: "역할, 사용 여부, 맡은 동선을 바꿉니다. 다음 요청부터 바로 적용됩니다.",
  requestParams: { path: idParams },
  requestBody: { required: true, content: jsonContent(personChangesSchema) },
  responses: { 204: { description: "All of it is done." } },
  writes: true,
  refusals: [409],
});

const resetPassword = operation({
  operationId: "resetPassword",
  tags: ["people"],
  summary: "Make a new temporary password",
  description:
    "비밀번호를 다시 만듭니다. 지금 로그인은 모두 끝나고, 임시 비밀번호는 이 응답에만 나옵니다.",
  requestParams: { path: idParams },
  responses: {
    200: {
      description: "The temporary password.",
      content: jsonContent(z.object({ temporaryPassword })),
    },
  },
  writes: true,
});

export const peoplePaths: ZodOpenApiPathsObject = {
  "/api/v1/people": { get: list, post: invite },
  "/api/v1/people/{id}": { patch: change },
  "/api/v1/people/{id}/password": { post: resetPassword },
};
