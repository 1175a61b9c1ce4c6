import "server-only";
import type * as z from "zod";
import { type Locale, localeOf } from "@/lib/i18n";
import { readFields } from "@/lib/schemas/read-fields";
import { refusalOfFields } from "./problem-of-error";
import { readBody, readBodyBytes, requireImage, requireJson } from "./read-body";
import { readJson } from "./read-json";
import { type RouteContext, readParams } from "./read-params";
import { readQuery } from "./read-query";

const NOTHING = Buffer.alloc(0);
// Fifteen megabytes from a phone on a slow network.
const LONGEST_UPLOAD_MS = 110_000;

export type Schema = z.ZodType | undefined;
export type Read<Given extends Schema> = Given extends z.ZodType ? z.output<Given> : undefined;

/** What a route takes: absent means none. */
export interface Shape<Body extends Schema, Query extends Schema, Params extends Schema> {
  readonly body?: Body;
  readonly query?: Query;
  readonly params?: Params;
  /** The body is a file as it is, instead of JSON. */
  readonly bytes?: "image";
  readonly maxBytes?: number;
}

export interface RequestRead<Body extends Schema, Query extends Schema, Params extends Schema> {
  readonly request: Request;
  readonly locale: Locale;
  readonly body: Read<Body>;
  /** Of a file; empty where the route takes none. */
  readonly bytes: Buffer;
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

async function readFile(request: Request, maxBytes?: number): Promise<Buffer> {
  requireImage(request.headers);
  return readBodyBytes(request, { maxBytes, timeoutMs: LONGEST_UPLOAD_MS });
}

/** Address, query, content type, size, encoding, depth, JSON and schema, in this order. */
export async function readRequest<Body extends Schema, Query extends Schema, Params extends Schema>(
  { body, bytes, query, params, maxBytes }: Shape<Body, Query, Params>,
  { request, context }: { readonly request: Request; readonly context: RouteContext | undefined },
): Promise<RequestRead<Body, Query, Params>> {
  const paramsRead = await readParams(context, params);
  const queryRead = readQuery(request, query);
  const bodyRead = body === undefined ? undefined : await readJsonBody(request, body, maxBytes);
  return {
    request,
    locale: localeOf(request),
    body: bodyRead as Read<Body>,
    bytes: bytes === undefined ? NOTHING : await readFile(request, maxBytes),
    query: queryRead as Read<Query>,
    params: paramsRead as Read<Params>,
  };
}
