import "server-only";
import { database, sql } from "../db";
import { type CentreScope, scopeForAdministration } from "../viewer";
import { AdministrationRefusal } from "./administration-refusal";
import type { Given } from "./command";
import { optionalText } from "./given-values";

interface CentreRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
}

const LISTED = 10;

function theOnlyOne(centres: readonly CentreRow[]): CentreRow {
  const [only, ...others] = centres;
  if (!only) throw new AdministrationRefusal("no-centre");
  if (others.length === 0) return only;
  const listed = centres.slice(0, LISTED).map(({ id, name }) => `${id} ${name}`);
  throw new AdministrationRefusal("several-centres", listed.join(", "));
}

/**
 * The centre of `--centre`, or the only one there is.
 * @throws AdministrationRefusal `unknown-centre`, `no-centre`, `several-centres`
 */
export async function whichCentre(given: Given): Promise<CentreScope> {
  const wanted = optionalText(given, "centre")?.toLowerCase();
  const centres = await database().read<CentreRow>(
    sql`SELECT "id", "name" FROM "Centre" ORDER BY "createdAt", "id"`,
  );
  if (wanted === undefined) return scopeForAdministration(theOnlyOne(centres).id);
  const found = centres.find(({ id }) => id === wanted);
  if (found) return scopeForAdministration(found.id);
  throw new AdministrationRefusal("unknown-centre", wanted);
}
