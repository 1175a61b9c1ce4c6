import "server-only";
import type * as z from "zod";
import { type Locale, localeOf } from "@/lib/i18n";
import { readFields } from "@/lib/schemas/read-fields";
import { refusalOfFields } from "./problem-of-error";
import { readBody, requireJson } from "./read-body";
import { readJson } from "./read-json";
import { type RouteContext, readParams } from "./read-params";
import { readQuery } from "./read-query";

export type Schema = z.ZodType | undefined;
export type Read<Given extends Schema> = Given extends z.ZodType ? z.output<Given> : undefined;

/** What a route takes: absent means none. */
export interface Shape<Body extends Schema, Query extends Schema, Params extends Schema> {
  readonly body?: Body;
  readonly query?: Query;
  readonly params?: Params;
  readonly maxBytes?: number;
}

export interface RequestRead<Body extends Schema, Query extends Schema, Params extends Schema> {
  readonly request: Request;
  readonly locale: Locale;
  readonly body: Read<Body>;
  readonly query: Read<Query>;
  readonly params: Read<Params>;
}

async function readJsonBody(
  request: Request,
  schema: z.ZodType,
  maxBytes?: number,
): Promise<unknown> {
  requireJson(request.headers);
  const read = readFields(schema, readJson(await readBody(request, { maxBytes })));
  if (read.status === "problems") throw refusalOfFields(read.problems);
  return read.value;
}

/** Address, query, content type, size, encoding, depth, JSON and schema, in this order. */
export async function readRequest<Body extends Schema, Query extends Schema, Params extends Schema>(
  { body, query, params, maxBytes }: Shape<Body, Query, Params>,
  { request, context }: { readonly request: Request; readonly context: RouteContext | undefined },
): Promise<RequestRead<Body, Query, Params>> {
  const paramsRead = await readParams(context, params);
  const queryRead = readQuery(request, query);
  const bodyRead = body === undefined ? undefined : await readJsonBody(request, body, maxBytes);
  return {
    request,
    locale: localeOf(request),
    body: bodyRead as Read<Body>,
    query: queryRead as Read<Query>,
    params: paramsRead as Read<Params>,
  };
}
