import "server-only";
import { type Engine, insertRows, isOneOf, run, sql, type Work } from "../db";
import { Refusal } from "../errors";

export interface StoredTemplate {
  readonly id: string;
  readonly section: string;
  readonly name: string;
  readonly basic: boolean;
  readonly kind: string;
  readonly standard: string;
  readonly position: number;
  readonly isArchived: boolean;
}

type TemplateRow = StoredTemplate & { readonly [column: string]: unknown };

const COLUMNS = [
  "id",
  "centreId",
  "section",
  "name",
  "basic",
  "kind",
  "standard",
  "position",
  "createdAt",
] as const;

export type NewTemplateRow = Omit<StoredTemplate, "isArchived"> & {
  readonly centreId: string;
  readonly createdAt: Date;
};

const read = (row: TemplateRow): StoredTemplate => ({
  ...row,
  basic: Boolean(row.basic),
  isArchived: Boolean(row.isArchived),
});

const FIELDS = sql`"id", "section", "name", "basic", "kind", "standard", "position",
  "archivedAt" IS NOT NULL AS "isArchived"`;

/** One of the centre's. @throws Refusal `not-found` */
export function* storedTemplate(centreId: string, id: string): Work<StoredTemplate> {
  const [row] = yield* run<TemplateRow>(
    sql`SELECT ${FIELDS} FROM "FactorTemplate" WHERE "centreId" = ${centreId} AND "id" = ${id}`,
  );
  if (!row) throw new Refusal("not-found");
  return read(row);
}

/** In their order, the archived ones in their places. */
export function* templatesOfSection(
  centreId: string,
  section: string,
): Work<readonly StoredTemplate[]> {
  const rows = yield* run<TemplateRow>(
    sql`SELECT ${FIELDS} FROM "FactorTemplate"
      WHERE "centreId" = ${centreId} AND "section" = ${section} ORDER BY "position", "id"`,
  );
  return rows.map(read);
}

/** Those of the centre among these ids. */
export function* templatesAmong(
  engine: Engine,
  centreId: string,
  ids: readonly string[],
): Work<readonly StoredTemplate[]> {
  const rows = yield* run<TemplateRow>(
    sql`SELECT ${FIELDS} FROM "FactorTemplate"
      WHERE "centreId" = ${centreId} AND ${isOneOf(engine, sql`"id"`, ids)}`,
  );
  return rows.map(read);
}

export function* insertTemplates(engine: Engine, rows: readonly NewTemplateRow[]): Work<void> {
  if (rows.length === 0) return;
  yield* run(insertRows(engine, { into: "FactorTemplate", columns: COLUMNS, rows }));
}

/** Behind whatever stands in the section. */
export const nextPosition = (section: readonly StoredTemplate[]): number =>
  (section.at(-1)?.position ?? -1) + 1;
