import "server-only";
import { Refusal } from "../errors";

const SHAPE = /^[a-z0-9._-]{3,30}$/;

export const normalUsername = (text: string): string => text.trim().toLowerCase();

export const hasUsernameShape = (username: string): boolean => SHAPE.test(username);

/** Latin letters, digits, dot, dash and underscore, 3 to 30 of them, in lower case. */
export function requireUsername(text: string): string {
  const username = normalUsername(text);
  if (hasUsernameShape(username)) return username;
  throw new Refusal("invalid", { path: "username" });
}
