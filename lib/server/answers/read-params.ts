import "server-only";
import type * as z from "zod";
import { readFields } from "@/lib/schemas/read-fields";
import { Refusal } from "../errors";

export type RawParams = Readonly<Record<string, string | string[] | undefined>>;

export interface RouteContext {
  readonly params: Promise<RawParams>;
}

/** The parameters of an address by their schema. What cannot be an id is as absent as an unknown one. */
export async function readParams<Schema extends z.ZodType>(
  context: RouteContext | undefined,
  schema: Schema | undefined,
): Promise<z.output<Schema> | undefined> {
  if (schema === undefined) return undefined;
  const read = readFields(schema, (await context?.params) ?? {});
  if (read.status === "problems") throw new Refusal("not-found");
  return read.value;
}
