import "server-only";
import { type Sql, sql } from "../db";
import { Refusal } from "../errors";
import type { ListedCheck } from "./check-records";

/** A place between two checks in the order of time. */
export const cursorOf = ({ observedAt, id }: Pick<ListedCheck, "observedAt" | "id">): string =>
  Buffer.from(`${observedAt} ${id}`).toString("base64url");

/** @throws Refusal `invalid` where it is none of ours */
function placeOf(cursor: string): { readonly at: Date; readonly id: string } {
  const [time = "", id = ""] = Buffer.from(cursor, "base64url").toString("utf8").split(" ");
  const at = new Date(time);
  if (id === "" || Number.isNaN(at.getTime())) throw new Refusal("invalid", { path: "cursor" });
  return { at, id };
}

/** The checks (c) before a place, or after it. */
export function isBeyond(cursor: string, side: "older" | "newer"): Sql {
  const { at, id } = placeOf(cursor);
  return side === "older"
    ? sql`(c."observedAt", c."id") < (${at}, ${id})`
    : sql`(c."observedAt", c."id") > (${at}, ${id})`;
}
