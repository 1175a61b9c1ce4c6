import "server-only";
import { database, sql } from "../db";
import { createApiKey } from "../people/api-keys";
import { normalUsername } from "../people/username";
import { scopeForAdministration } from "../viewer";
import { AdministrationRefusal } from "./administration-refusal";
import { type Command, type Given, text } from "./command";
import { cleanName, optionalDays, optionalText, requiredText } from "./given-values";

interface MemberRow extends Record<string, unknown> {
  readonly centreId: string;
  readonly membershipId: string;
}

const DAY_MS = 24 * 60 * 60 * 1_000;
const LABEL = "admin api-key";

/** The membership as which the key acts: the only one, or that of `--centre`. */
async function memberOf(given: Given): Promise<MemberRow> {
  const username = normalUsername(requiredText(given, "user"));
  const members = await database().read<MemberRow>(
    sql`SELECT m."centreId", m."id" AS "membershipId" FROM "Membership" m
      JOIN "User" u ON u."id" = m."userId"
      WHERE u."username" = ${username} AND m."disabledAt" IS NULL ORDER BY m."createdAt", m."id"`,
  );
  const wanted = optionalText(given, "centre")?.toLowerCase();
  const [member, ...others] = members.filter(
    ({ centreId }) => wanted === undefined || centreId === wanted,
  );
  if (!member) throw new AdministrationRefusal("unknown-user", username);
  if (others.length === 0) return member;
  const centres = members.map(({ centreId }) => centreId);
  throw new AdministrationRefusal("several-centres", centres.join(", "));
}

export const apiKeyCommand: Command = {
  usage: "api-key --user USERNAME [--label NAME] [--expires DAYS] [--centre ID]",
  about: "그 사람으로 일하는 API 키 / an API key that acts as that person",
  options: { user: text, label: text, expires: text, centre: text },
  takesFile: false,
  needsData: true,
  async run(given, { now }) {
    const days = optionalDays(given, "expires");
    const expiresAt = days === null ? null : new Date(now.getTime() + days * DAY_MS);
    const name = optionalText(given, "label") === undefined ? LABEL : cleanName(given, "label");
    const { centreId, membershipId } = await memberOf(given);
    const scope = scopeForAdministration(centreId);
    const { key } = await createApiKey(scope, { membershipId, name, expiresAt, by: null, now });
    return { json: { key }, lines: [`API 키(한 번만 보입니다) / API key (shown once): ${key}`] };
  },
};
