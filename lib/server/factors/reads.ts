import "server-only";
import type { FactorKind } from "@/lib/journey-map/map-types";
import { type Database, database, sql } from "../db";
import type { CentreScope } from "../viewer";
import { sectionsInPathOrder } from "./sections-in-path-order";

export interface LibraryFactor {
  readonly id: string;
  readonly name: string;
  readonly basic: boolean;
  readonly kind: FactorKind;
  readonly standard: string;
}

/** The factors for one kind of touchpoint, in their order. */
export interface LibrarySection {
  readonly section: string;
  readonly factors: readonly LibraryFactor[];
}

interface TemplateRow extends LibraryFactor {
  readonly [column: string]: unknown;
  readonly section: string;
}

function bySection(rows: readonly TemplateRow[]): readonly LibrarySection[] {
  const groups = new Map<string, LibraryFactor[]>();
  for (const { section, basic, ...row } of rows) {
    const factor = { ...row, basic: Boolean(basic) };
    const group = groups.get(section);
    if (group) group.push(factor);
    else groups.set(section, [factor]);
  }
  return [...groups].map(([section, factors]) => ({ section, factors }));
}

/** The centre's CS factors for furnishing touchpoints: those in use, or the archived ones. */
export async function listFactorLibrary(
  scope: CentreScope,
  { archived = false }: { readonly archived?: boolean } = {},
  on: Database = database(),
): Promise<readonly LibrarySection[]> {
  const isAsked = archived ? sql`"archivedAt" IS NOT NULL` : sql`"archivedAt" IS NULL`;
  const rows = await on.read<TemplateRow>(
    sql`SELECT f."id", f."section", f."name", f."basic", f."kind", f."standard"
      FROM "FactorTemplate" f WHERE f."centreId" = ${scope} AND ${isAsked}
      ORDER BY (SELECT MIN(s."id") FROM "FactorTemplate" s
        WHERE s."centreId" = f."centreId" AND s."section" = f."section"), f."position", f."id"`,
  );
  return sectionsInPathOrder(bySection(rows));
}

/** One of the centre's, archived or not; null where there is none. */
export async function getLibraryFactor(
  scope: CentreScope,
  id: string,
  on: Database = database(),
): Promise<Pick<TemplateRow, "name" | "section"> | null> {
  return on.prisma.factorTemplate.findFirst({
    where: { id, centreId: scope },
    select: { name: true, section: true },
  });
}
