import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { prepareData } from "@/prisma/prepare";
import { startPostgres } from "@/scripts/postgres.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    engine: "sqlite" | "postgres";
    /** A migrated, empty database: copied by each test file. */
    template: string;
  }
}

const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

async function provideSqlite(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), "mot-template-"));
  await prepareData({ dataDir });
  project.provide("template", dataDir);
  return () => rmSync(dataDir, { recursive: true, force: true });
}

async function providePostgres(project: TestProject) {
  const postgres = await startPostgres({ settings: FAST });
  await prepareData({ databaseUrl: postgres.url, dataDir: "" });
  project.provide("template", postgres.url);
  return postgres.stop;
}

export default async function setup(project: TestProject) {
  const engine = project.name === "postgres" ? "postgres" : "sqlite";
  project.provide("engine", engine);
  return engine === "postgres" ? providePostgres(project) : provideSqlite(project);
}
