import * as z from "zod";
import type { ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from "zod-openapi";
import { problemDocument } from "../problem-document";

const REFUSALS = {
  400: "The JSON is malformed, nested too deeply, not UTF-8, or incomplete.",
  401: "Nobody is signed in, or the API key is not valid.",
  403: "The role lacks the permission, or a browser sent it from another site.",
  404: "There is nothing here, or it belongs to another centre.",
  409: "It conflicts with what is stored.",
  412: "Somebody changed it since: If-Match names an older revision.",
  413: "The body is too large.",
  415: "The body is not application/json.",
  422: "The content does not fit: `errors` names each field by path and code.",
  428: "If-Match is missing.",
  429: "Too many requests: wait for the seconds in Retry-After.",
  503: "The server cannot do this now.",
  507: "The storage is full. Nothing stored is lost.",
} as const;

type Refusal = keyof typeof REFUSALS;

/** Refusals of any route that reads a JSON body. */
export const OF_A_BODY = [400, 413, 415, 422] as const;
/** Refusals of any route that asks who is there. */
export const OF_A_VIEWER = [401, 403] as const;
/** Refusals of any route that writes. */
export const OF_A_WRITE = [503, 507] as const;

export function jsonContent(schema: z.ZodType, example?: unknown) {
  const shown = example === undefined ? {} : { example };
  return { "application/json": { schema, ...shown } };
}

/** An answer in words and as its schema. */
export const said = (description: string, schema: z.ZodType) => ({
  description,
  content: jsonContent(schema),
});

/** One page of a list. */
export const onePage = (item: z.ZodType) =>
  said(
    "One page; `nextCursor` is null on the last.",
    z.object({ items: z.array(item), nextCursor: z.string().nullable() }),
  );

function refusals(statuses: readonly Refusal[]): ZodOpenApiResponsesObject {
  const content = { "application/problem+json": { schema: problemDocument } };
  return Object.fromEntries(
    statuses.map((status) => [status, { description: REFUSALS[status], content }]),
  );
}

type Described = Omit<ZodOpenApiOperationObject, "responses"> & {
  readonly operationId: string;
  readonly summary: string;
  readonly responses: ZodOpenApiResponsesObject;
  readonly refusals: readonly Refusal[];
};

/** One operation, with its refusals as problem documents. */
export function operation({
  responses,
  refusals: statuses,
  ...described
}: Described): ZodOpenApiOperationObject {
  return { ...described, responses: { ...responses, ...refusals(statuses) } };
}

export const FOR_EVERYBODY = { security: [] };

const sent = (description: string, schema: object) => ({ description, schema });

export const LOCATION = sent("Where it can be read.", { type: "string" as const });
export const ETAG = sent("The revision, for If-Match.", { type: "string" as const });
