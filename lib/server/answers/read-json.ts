import "server-only";
import { fieldPath } from "@/lib/schemas/field-path";
import { Refusal } from "../errors";
import { nestsDeeperThan } from "./json-depth";
import { refusalOfFields } from "./problem-of-error";

const DEEPEST = 64;

const FORBIDDEN_NAME = "__proto__";

function positionOf(error: unknown): string {
  const found = /position (\d+)/.exec(error instanceof Error ? error.message : "");
  return found?.[1] ?? "unknown";
}

type Way = readonly PropertyKey[];

/** The way to a field named `__proto__`, which no document of ours has; null without one. */
function wayToForbiddenName(value: unknown, way: Way = []): Way | null {
  if (typeof value !== "object" || value === null) return null;
  if (Object.hasOwn(value, FORBIDDEN_NAME)) return [...way, FORBIDDEN_NAME];
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const found = wayToForbiddenName(inner, [...way, step]);
    if (found !== null) return found;
  }
  return null;
}

/** Parses a JSON text that may be hostile: bounded depth, no `__proto__`. */
export function readJson(text: string): unknown {
  if (nestsDeeperThan(DEEPEST, text)) {
    throw new Refusal("too-deep", { detail: { maximum: DEEPEST } });
  }
  const value = parsed(text);
  const way =
    text.includes("\\") || text.includes(FORBIDDEN_NAME) ? wayToForbiddenName(value) : null;
  if (way !== null) throw refusalOfFields([{ path: fieldPath(way), code: "unknown-field" }]);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal("malformed-json", { detail: { position: positionOf(error) } });
  }
}
