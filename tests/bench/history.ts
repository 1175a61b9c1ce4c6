import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseFile } from "@/prisma/data-place";
import { type Figure, median } from "./figure";

const ROOT = new URL("../..", import.meta.url).pathname;
const FEW = 50_000;
const MANY = 5_000_000;
const ROUNDS = 15;
const BAR = 1.2;

async function finished(child: ChildProcess): Promise<void> {
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`a preparation ended with ${code}`);
}

interface Reading {
  readonly ask: <Answer>(question: string) => Promise<Answer>;
  readonly stop: () => void;
}

/** The example centre with so many checks in the years before, and a process that reads its screens. */
async function aCentreWith(checks: number): Promise<Reading> {
  const dataDir = mkdtempSync(join(tmpdir(), "mot-history-"));
  const env = { ...process.env, DATA_DIR: dataDir };
  const stdio = ["ignore", "ignore", 2] as ["ignore", "ignore", 2];
  const setUp = ["scripts/admin.mjs", "setup", "--example"];
  await finished(spawn(process.execPath, setUp, { cwd: ROOT, env, stdio }));
  const fill = ["tests/bench/history/years-before.mjs", databaseFile(dataDir), String(checks)];
  await finished(spawn(process.execPath, fill, { cwd: ROOT, env, stdio }));
  const child = fork("tests/bench/history/screen-reads.ts", {
    cwd: ROOT,
    env,
    execArgv: ["--conditions=react-server", "--import", "tsx"],
  });
  await once(child, "message");
  const ask = async <Answer>(question: string) => {
    child.send(question);
    const [answer] = await once(child, "message");
    return answer as Answer;
  };
  const stop = () => {
    child.kill();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ask, stop };
}

/** Medians of interleaved rounds: one read with much history, as a multiple of the same with little. */
async function growthOf(name: string, few: Reading, many: Reading): Promise<number> {
  const times = { few: [] as number[], many: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [one, other] = [await few.ask<number>(name), await many.ask<number>(name)];
    if (round === 0) continue;
    times.few.push(one);
    times.many.push(other);
  }
  return median(times.many) / median(times.few);
}

/** The screens' reads of a fixed window with five million checks of history, beside fifty thousand: the worst one. */
async function flat(): Promise<Figure> {
  const few = await aCentreWith(FEW);
  const many = await aCentreWith(MANY);
  try {
    const growths: [string, number][] = [];
    for (const name of await few.ask<string[]>("names"))
      growths.push([name, await growthOf(name, few, many)]);
    const value = Math.max(...growths.map(([, growth]) => growth));
    const detail = growths.map(([name, growth]) => `${name} ${growth.toFixed(2)}`).join(", ");
    const bar = `<= ${BAR}`;
    return { name: "dashboard.flat", value, unit: "ratio", bar, holds: value <= BAR, detail };
  } finally {
    few.stop();
    many.stop();
  }
}

export const figures = { "dashboard.flat": flat };
