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
    /** A folder for whatever the tests leave behind: gone when they end. */
    scratch: string;
  }
}

const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

async function provideSqlite(project: TestProject, scratch: string) {
  const dataDir = mkdtempSync(join(scratch, "template-"));
  await prepareData({ dataDir });
  project.provide("template", dataDir);
  return () => undefined;
}

async function providePostgres(project: TestProject) {
  const postgres = await startPostgres({ settings: FAST });
  await prepareData({ databaseUrl: postgres.url, dataDir: "" });
  project.provide("template", postgres.url);
  return postgres.stop;
}

export default async function setup(project: TestProject) {
  const engine = project.name === "postgres" ? "postgres" : "sqlite";
  const scratch = mkdtempSync(join(tmpdir(), "mot-tests-"));
  project.provide("engine", engine);
  project.provide("scratch", scratch);
  const stop =
    engine === "postgres" ? await providePostgres(project) : await provideSqlite(project, scratch);
  return async () => {
    await stop();
    rmSync(scratch, { recursive: true, force: true });
  };
}
