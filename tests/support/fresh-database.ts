import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { type Database, type DataPlace, openDatabase, replaceDatabase } from "@/lib/server/db";

async function copyOfPostgres(template: string): Promise<string> {
  const copy = `t${randomUUID().replaceAll("-", "")}`;
  const admin = new URL(template);
  admin.pathname = "/template1";
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  await client.query(`CREATE DATABASE ${copy} TEMPLATE postgres`);
  await client.end();
  const url = new URL(template);
  url.pathname = `/${copy}`;
  return url.href;
}

/** Where an empty, migrated database stands that nobody else uses, on the engine under test. */
export async function freshPlace(): Promise<DataPlace> {
  const template = inject("template");
  const dataDir = mkdtempSync(join(inject("scratch"), "data-"));
  if (inject("engine") === "postgres")
    return { dataDir, databaseUrl: await copyOfPostgres(template) };
  cpSync(template, dataDir, { recursive: true });
  return { dataDir };
}

/** The same, opened, and used by everything that asks `database()`. */
export async function freshDatabase(): Promise<Database> {
  const place = await freshPlace();
  process.env.DATA_DIR = place.dataDir;
  if (place.databaseUrl) process.env.DATABASE_URL = place.databaseUrl;
  else delete process.env.DATABASE_URL;
  const opened = openDatabase(place);
  await replaceDatabase(opened);
  return opened;
}
