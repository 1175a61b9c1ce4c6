import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

export interface Migration {
  readonly name: string;
  readonly checksum: string;
  readonly sql: string;
}

export interface Applied {
  readonly name: string;
  readonly checksum: string;
}

/** Why a database cannot be used as it is. `code` is stable; prepare.ts says it to people. */
export class MigrationRefusal extends Error {
  constructor(
    readonly code: "newer" | "changed",
    readonly migration: string,
  ) {
    super(`${code} migration history: ${migration}`);
  }
}

/** The migrations of one engine, in order. `home` is the folder that holds sqlite/ and postgres/. */
export function listMigrations(engine: "sqlite" | "postgres", home: URL): readonly Migration[] {
  const folder = new URL(`${engine}/`, home);
  const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
  return files.sort().map((file) => {
    const sql = readFileSync(new URL(file, folder), "utf8").replaceAll("\r\n", "\n");
    const checksum = createHash("sha256").update(sql).digest("hex");
    return { name: file.replace(/\.sql$/, ""), checksum, sql };
  });
}

/** What is still to apply; refuses a history that this version did not write. */
export function pendingMigrations(
  known: readonly Migration[],
  applied: readonly Applied[],
): readonly Migration[] {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const { name, checksum } of applied) {
    const migration = byName.get(name);
    if (!migration) throw new MigrationRefusal("newer", name);
    if (migration.checksum !== checksum) throw new MigrationRefusal("changed", name);
  }
  const done = new Set(applied.map(({ name }) => name));
  return known.filter(({ name }) => !done.has(name));
}
