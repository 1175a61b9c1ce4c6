import { gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { setUpExample } from "@/lib/server/example/set-up-example";
import { freshDatabase } from "../support/fresh-database";
import { aCentre, aKeyHolder, anApiKey, aPerson } from "../support/people";
import { peopleApi } from "../support/people-api";

beforeEach(async () => {
  await freshDatabase();
});

describe("a backup over HTTP", () => {
  it("is one whole file with everything in it, named by the day", async () => {
    const { headers } = await aKeyHolder();
    const response = await peopleApi(headers).backup();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toMatch(
      /^attachment; filename="mot-backup-\d{4}-\d\d-\d\d\.mot"$/,
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.length).toBe(Number(response.headers.get("content-length")));
    const lines = gunzipSync(bytes).toString("utf8").trim().split("\n");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ format: "mot-backup", version: 1 });
    expect(lines.join("\n")).toContain("한마음복지관");
    const { items } = (await peopleApi(headers).log()).body;
    expect(items[0]).toMatchObject({ action: "backup.download" });
  });

  it("[S2] is not to be had where another centre would be in it", async () => {
    const { headers } = await aKeyHolder();
    await aCentre({ name: "이웃복지관" });
    expect((await peopleApi(headers).backup()).status).toBe(404);
  });

  it("may hold the example beside one's own centre, but is not for the example's director", async () => {
    const own = await aKeyHolder();
    const { centreId } = await setUpExample(new Date());
    const guest = await aPerson({ centreId });
    const key = await anApiKey({ centreId, membershipId: guest.membershipId });
    expect((await peopleApi(own.headers).backup()).status).toBe(200);
    const theirs = peopleApi({ authorization: `Bearer ${key}` });
    expect((await theirs.backup()).status).toBe(404);
  });

  it("is the director's alone", async () => {
    for (const role of ["manager", "staff", "monitor"] as const)
      expect((await peopleApi((await aKeyHolder({ role })).headers).backup()).status).toBe(403);
  });
});
