import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type DataPlace, databaseFile } from "@/prisma/data-place";
import { aFolder } from "../support/backups";
import { freshPlace } from "../support/fresh-database";
import { aJourneyDocument } from "../support/journeys";

const SCRIPT = join(process.cwd(), "scripts", "admin.mjs");

let place: DataPlace;
let folder: string;
beforeAll(async () => {
  place = await freshPlace();
  folder = aFolder();
});

/** The real script in a process of its own, started from another folder. */
function admin(words: readonly string[], { input = "", at = place } = {}) {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DATA_DIR: at.dataDir,
    DATABASE_URL: at.databaseUrl ?? "",
  };
  delete env.INIT_CWD;
  const options = { cwd: folder, env, input, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], options);
  return { status, stdout, stderr };
}

/** Standard output as the one JSON document that it must be. */
function answered(words: readonly string[], sending: Parameters<typeof admin>[1] = {}) {
  const { status, stdout, stderr } = admin([...words, "--json"], sending);
  expect(stdout, stderr).toMatch(/^\{.*\}\n$/);
  return { status, json: JSON.parse(stdout) };
}

describe("npm run admin", () => {
  it("works as a whole: a centre is made, filled, backed up, lost, restored and verified", () => {
    const example = answered(["setup", "--example"]);
    expect(example).toMatchObject({ status: 0, json: { accounts: { length: 4 } } });
    const centre = answered(["create-centre", "--name", "둘째 복지관"]);
    expect(centre).toEqual({ status: 0, json: { centreId: expect.any(String) } });
    const { centreId } = centre.json;
    const person = ["--username", "kim", "--name", "김 하늘", "--role", "director"];
    const input = "moonlit-harbour-27\n";
    const user = ["create-user", "--centre", centreId, ...person, "--password-stdin"];
    expect(answered(user, { input })).toMatchObject({ status: 0, json: { username: "kim" } });
    const key = answered(["api-key", "--user", "kim"]);
    expect(key).toEqual({ status: 0, json: { key: expect.stringMatching(/^mot_/) } });
    writeFileSync(join(folder, "journey.json"), JSON.stringify(aJourneyDocument()));
    const journey = answered(["import", "journey.json", "--centre", centreId]);
    expect(journey).toEqual({ status: 0, json: { journeyId: expect.any(String) } });
    const backup = answered(["backup", "all.motbackup"]);
    expect(backup).toMatchObject({ status: 0, json: { file: join(folder, "all.motbackup") } });

    if (!place.databaseUrl) writeFileSync(databaseFile(place.dataDir), "덮어쓴 파일");
    const lost = answered(["verify"]);
    if (!place.databaseUrl)
      expect(lost).toMatchObject({ status: 1, json: { error: { code: "data-damaged" } } });
    const restored = answered(["restore", "all.motbackup", "--yes"]);
    expect(restored).toMatchObject({ status: 0, json: { rows: backup.json.rows } });
    const verified = answered(["verify"]);
    expect(verified).toEqual({ status: 0, json: { holds: true, differences: [] } });
  });

  it("keeps standard output for the result and answers a wrong command with status 2", () => {
    const help = admin(["help"]);
    expect([help.status, help.stderr]).toEqual([0, ""]);
    expect(help.stdout).toContain("restore FILE");
    const wrong = admin(["nonsense"]);
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain("npm run admin -- COMMAND");
    const answer = answered(["backup", "--nonsense"]);
    expect(answer).toMatchObject({ status: 2, json: { error: { code: "usage" } } });
  });
});
