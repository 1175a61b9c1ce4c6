import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface Rule {
  readonly name: string;
  readonly comment: string;
}

const { forbidden } = createRequire(import.meta.url)("../.dependency-cruiser.cjs") as {
  readonly forbidden: readonly Rule[];
};

/** One breach of each rule: the file, and what it imports. */
const BREACHES: Readonly<Record<string, readonly (readonly [file: string, imported: string])[]>> = {
  "no-cycles": [
    ["lib/format/one.ts", "./other"],
    ["lib/format/other.ts", "./one"],
  ],
  "pure-stays-pure": [["lib/scoring/rule.ts", "../schemas/day"]],
  "pure-rooms-are-apart": [["lib/scoring/apart.ts", "../journey-map/map"]],
  "shared-lib-runs-anywhere": [["lib/schemas/leak.ts", "../server/errors"]],
  "server-below-screens": [["lib/server/screen.ts", "../../components/ui/button"]],
  "ui-knows-no-domain": [["components/ui/domain.ts", "../../lib/i18n/translate"]],
  "components-get-data-as-props": [["components/checks/reach.ts", "../../lib/server/errors"]],
  "database-behind-one-door": [["lib/server/people/door.ts", "../../generated/client"]],
  "routes-keep-to-themselves": [["app/one/page.ts", "../other/page"]],
  "tests-stay-outside": [["lib/access/tested.ts", "../../tests/support/people"]],
  "nothing-unresolved": [["lib/i18n/nowhere.ts", "./nowhere-to-be-found"]],
};

const STANDING = [
  "lib/schemas/day.ts",
  "lib/journey-map/map.ts",
  "lib/server/errors.ts",
  "components/ui/button.ts",
  "lib/i18n/translate.ts",
  "lib/generated/client.ts",
  "app/other/page.ts",
  "tests/support/people.ts",
];

let folder: string;
let said: string;

function write(file: string, text: string) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mot-boundaries-"));
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json"])
    copyFileSync(file, join(folder, file));
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  for (const file of STANDING) write(file, "export const there = 1;\n");
  for (const breach of Object.values(BREACHES))
    for (const [file, imported] of breach)
      write(file, `import * as broken from "${imported}";\nexport const use = broken;\n`);
  const cruise = "node_modules/dependency-cruiser/bin/dependency-cruise.mjs";
  const args = [cruise, "--output-type", "err-long", "app", "components", "lib", "tests"];
  said = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" }).stdout;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("every boundary", () => {
  it("has a breach in this test", () => {
    expect(Object.keys(BREACHES).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it.each(forbidden)("$name bites, and says why in a sentence", ({ name, comment }) => {
    const [first] = BREACHES[name] ?? [];
    expect(said).toContain(`${name}: ${first?.[0]}`);
    expect(said.replace(/\s+/g, " ")).toContain(comment);
  });
});
