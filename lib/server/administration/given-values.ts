import "server-only";
import { CENTRE_ROLES, type CentreRole, isCentreRole } from "@/lib/access";
import { plainText } from "@/lib/schemas/plain-text";
import { readFields } from "@/lib/schemas/read-fields";
import { refusalOfFields } from "../answers/problem-of-error";
import { UsageProblem } from "./administration-refusal";
import type { Given } from "./command";

const LONGEST_NAME = 200;
const MOST_DAYS = 3_650;

export function optionalText({ values }: Given, option: string): string | undefined {
  const value = values[option];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** @throws UsageProblem when it is missing */
export function requiredText(given: Given, option: string): string {
  const value = optionalText(given, option);
  if (value !== undefined) return value;
  throw new UsageProblem(`--${option}이 필요합니다 / --${option} is needed`);
}

/** What people are called, and places: as clean as from a form. @throws Refusal */
export function cleanName(given: Given, option: string): string {
  const schema = plainText({ min: 1, max: LONGEST_NAME });
  const read = readFields(schema, requiredText(given, option).trim());
  if (read.status === "fits") return read.value;
  throw refusalOfFields(read.problems.map((problem) => ({ ...problem, path: option })));
}

export function requiredRole(given: Given): CentreRole {
  const role = requiredText(given, "role");
  if (isCentreRole(role)) return role;
  throw new UsageProblem(`--role: ${CENTRE_ROLES.join(" | ")}`);
}

/** A number of days, or null when it is not given. */
export function optionalDays(given: Given, option: string): number | null {
  const value = optionalText(given, option);
  if (value === undefined) return null;
  const days = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (days >= 1 && days <= MOST_DAYS) return days;
  throw new UsageProblem(`--${option}: 1-${MOST_DAYS}`);
}
