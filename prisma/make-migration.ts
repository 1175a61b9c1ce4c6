/**
 * Writes the next migration of both engines from what changed in schema.prisma since the last one.
 * `npm run migration -- name-of-the-change`, then read and, where data must move, edit both files.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { startPostgres } from "../scripts/postgres.mjs";
import { postgresSchema } from "./postgres-schema";

const folder = new URL("migrations/", import.meta.url);
const snapshot = new URL("schema.prisma", folder);

type Adapter = Parameters<typeof bindMigrationAwareSqlAdapterFactory>[0];

/** Prisma's own schema engine as WebAssembly: nothing is downloaded, and comparing two schemas needs no database. */
async function loadEngine(): Promise<typeof SchemaEngine> {
  const home = new URL("../node_modules/@prisma/schema-engine-wasm/", import.meta.url);
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
  const engine = await import(new URL("schema_engine_bg.js", home).href);
  const bytes = readFileSync(new URL("schema_engine_bg.wasm", home));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return engine.SchemaEngine;
}

/** Once: a second instance would share the first one's glue and read its memory. */
const loading = loadEngine();

async function difference(adapter: Adapter, before: string | null, after: string): Promise<string> {
  const Engine = await loading;
  const asFile = (content: string) => ({ files: [{ path: "schema.prisma", content }] });
  const factory = bindMigrationAwareSqlAdapterFactory(adapter);
  const engine = await Engine.new(
    { datamodels: [["schema.prisma", after]] },
    () => undefined,
    factory,
  );
  const { stdout } = await engine.diff({
    from: before === null ? { tag: "empty" } : { tag: "schemaDatamodel", ...asFile(before) },
    to: { tag: "schemaDatamodel", ...asFile(after) },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? "";
}

function lastSnapshot(): string | null {
  try {
    return readFileSync(snapshot, "utf8");
  } catch {
    return null;
  }
}

const title = process.argv[2];
if (!title || !/^[a-z0-9-]+$/.test(title)) {
  console.error("Name the change: npm run migration -- name-of-the-change");
  process.exit(1);
}
const schema = readFileSync(new URL("schema.prisma", import.meta.url), "utf8");
const before = lastSnapshot();
const postgres = await startPostgres();
const engines = [
  ["sqlite", new PrismaBetterSqlite3({ url: ":memory:" }), (text: string) => text],
  ["postgres", new PrismaPg({ connectionString: postgres.url }), postgresSchema],
] as const;
for (const [name, adapter, form] of engines) {
  const sql = await difference(adapter, before === null ? null : form(before), form(schema));
  const target = new URL(`${name}/`, folder);
  mkdirSync(target, { recursive: true });
  const number = String(readdirSync(target).length + 1).padStart(4, "0");
  writeFileSync(new URL(`${number}-${title}.sql`, target), sql);
  console.log(`prisma/migrations/${name}/${number}-${title}.sql`);
}
writeFileSync(snapshot, schema);
await postgres.stop();
