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
  /** Something is kept, be it a line in the log. */
  readonly writes?: true;
  /** Besides those that follow from what it is sent. */
  readonly refusals?: readonly Refusal[];
};

/** What any route may refuse that asks who is there, names one thing, takes a query, reads a body, or writes. */
function usualRefusals(described: Described): readonly Refusal[] {
  const { security, requestParams = {}, requestBody, writes } = described;
  const isJson =
    requestBody && "content" in requestBody && "application/json" in requestBody.content;
  return [
    ...(security?.length === 0 ? [] : ([401, 403] as const)),
    ...(requestParams.path ? ([404] as const) : []),
    ...(requestParams.query ? ([422] as const) : []),
    ...(requestBody ? ([413, 415, 422] as const) : []),
    ...(isJson ? ([400] as const) : []),
    ...(writes ? ([503, 507] as const) : []),
  ];
}

/** One operation, with its refusals as problem documents. */
export function operation(described: Described): ZodOpenApiOperationObject {
  const { responses, writes: _, refusals: own = [], ...rest } = described;
  const all = new Set([...usualRefusals(described), ...own]);
  return { ...rest, responses: { ...responses, ...refusals([...all]) } };
}

export const FOR_EVERYBODY = { security: [] };

const sent = (description: string, schema: object) => ({ description, schema });

export const LOCATION = sent("Where it can be read.", { type: "string" as const });
export const ETAG = sent("The revision, for If-Match.", { type: "string" as const });
