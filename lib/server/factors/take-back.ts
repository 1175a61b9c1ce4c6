import "server-only";
import type { Language } from "@/lib/journey-map/starter-library/starter";
import { startersIn } from "@/lib/journey-map/starter-library/starters";
import { appendAudit, holdChain } from "../audit";
import { database, isOneOf, run, sql } from "../db";
import type { Doing } from "../people/doing";
import type { CentreScope } from "../viewer";
import { type StoredTemplate, templatesAmong } from "./library-rows";

type Said = Pick<StoredTemplate, "section" | "name" | "basic" | "kind" | "standard">;

const LANGUAGES: readonly Language[] = ["ko", "en"];

const textOf = ({ section, name, basic, kind, standard }: Said): string =>
  JSON.stringify([section, name, basic, kind, standard]);

const startersAsTexts = (): ReadonlySet<string> =>
  new Set(
    LANGUAGES.flatMap((language) =>
      startersIn(language).flatMap(({ name: section, factors }) =>
        factors.map((factor) => textOf({ ...factor, section })),
      ),
    ),
  );

interface TakingBack extends Doing {
  readonly ids: readonly string[];
}

/** Archives those of them that still read as their starters do; what somebody edited stays in use. */
export function takeBackStarters(
  scope: CentreScope,
  { ids, by, now }: TakingBack,
): Promise<{ readonly archived: number; readonly kept: number }> {
  const { engine, write } = database();
  const starters = startersAsTexts();
  return write(function* () {
    yield* holdChain(engine, scope);
    const found = yield* templatesAmong(engine, scope, ids);
    const inUse = found.filter(({ isArchived }) => !isArchived);
    const untouched = inUse.filter((one) => starters.has(textOf(one))).map(({ id }) => id);
    const answer = { archived: untouched.length, kept: inUse.length - untouched.length };
    if (untouched.length === 0) return answer;
    yield* run(
      sql`UPDATE "FactorTemplate" SET "archivedAt" = ${now}
        WHERE "centreId" = ${scope} AND ${isOneOf(engine, sql`"id"`, untouched)}`,
    );
    const note = { chain: scope, at: now, actorId: by, subject: scope };
    const detail = { count: untouched.length };
    yield* appendAudit(engine, { ...note, action: "factor-library.take-back", detail });
    return answer;
  });
}
