import { beforeAll, describe, expect, it } from "vitest";
import { startersIn } from "@/lib/journey-map/starter-library/starters";
import { aLibraryLeader, BELL } from "../support/factor-library-api";
import { freshDatabase } from "../support/fresh-database";

beforeAll(async () => {
  await freshDatabase();
});

describe("taking over the starter library", () => {
  const everything = { sections: startersIn("ko").map(({ id }) => id) };

  it("brings the sections asked for, in the language asked for", async () => {
    const { api, log, centreId } = await aLibraryLeader();
    const { status, body } = await api.takeOver({ sections: ["lobby", "telephone"] });
    expect([status, body.added]).toEqual([200, 9]);
    const { items } = (await api.list()).body;
    expect(items.map(({ section }) => section)).toEqual(["전화 문의", "1층 로비"]);
    expect(items[0]?.factors[0]).toMatchObject({ name: BELL.name, standard: BELL.standard });
    expect(await log()).toMatchObject([
      { subject: centreId, detail: { sections: ["telephone", "lobby"], count: 9 } },
    ]);
    await api.takeOver({ sections: ["gate"], language: "en" });
    const sections = (await api.list()).body.items.map(({ section }) => section);
    expect(sections).toEqual(["전화 문의", "Gatehouse", "1층 로비"]);
  });

  it("brings all of it, and a second time nothing: what was edited or archived stays so", async () => {
    const { api, namesIn, log } = await aLibraryLeader();
    await api.takeOver(everything);
    const { items } = (await api.list()).body;
    expect(items).toEqual(
      startersIn("ko").map(({ name: section, factors }) => ({
        section,
        factors: factors.map((factor) => ({ ...factor, id: expect.any(String) })),
      })),
    );
    const [bell, second] = items[0]?.factors ?? [];
    await api.change(bell?.id ?? "", { standard: "우리 기준" });
    await api.archive(second?.id ?? "");
    expect((await api.takeOver(everything)).body.added).toBe(0);
    expect((await api.list()).body.items[0]?.factors[0]?.standard).toBe("우리 기준");
    expect(await namesIn("전화 문의", "?archived=true")).toEqual([second?.name]);
    expect((await log()).filter(({ action }) => action.endsWith("take-over"))).toHaveLength(1);
  });

  it("is taken back whole, but for what somebody edited meanwhile, and can be done again", async () => {
    const { api, namesIn, log } = await aLibraryLeader();
    await api.add({ section: "1층 로비", name: "우리 요소" });
    const { ids } = (await api.takeOver({ sections: ["telephone", "lobby"] })).body;
    const [bell, second] = (await api.list()).body.items[0]?.factors ?? [];
    await api.change(bell?.id ?? "", { standard: "우리 기준" });
    await api.archive(second?.id ?? "");
    const { status, body } = await api.takeBack(ids);
    expect([status, body]).toEqual([200, { archived: ids.length - 2, kept: 1 }]);
    expect([await namesIn("전화 문의"), await namesIn("1층 로비")]).toEqual([
      [bell?.name],
      ["우리 요소"],
    ]);
    expect((await log()).at(-1)).toMatchObject({
      action: "factor-library.take-back",
      detail: { count: ids.length - 2 },
    });
    expect((await api.takeBack(ids)).body).toEqual({ archived: 0, kept: 1 });
  });

  it("brings a section that was taken back, or archived whole, back as it was", async () => {
    const { api, namesIn } = await aLibraryLeader();
    const taken = (await api.takeOver({ sections: ["telephone"] })).body;
    const names = await namesIn("전화 문의");
    const [first] = (await api.list()).body.items[0]?.factors ?? [];
    await api.change(first?.id ?? "", { standard: "우리 기준" });
    await api.takeBack(taken.ids);
    await api.archive(first?.id ?? "");
    expect(await namesIn("전화 문의")).toEqual([]);
    const again = (await api.takeOver({ sections: ["telephone"] })).body;
    expect(again.ids.toSorted()).toEqual(taken.ids.toSorted());
    expect(await namesIn("전화 문의")).toEqual(names);
    expect((await api.list()).body.items[0]?.factors[0]?.standard).toBe("우리 기준");
  });

  it("[S2] takes nothing back of another centre", async () => {
    const mine = await aLibraryLeader();
    const theirs = await aLibraryLeader();
    const { ids } = (await theirs.api.takeOver({ sections: ["lobby"] })).body;
    expect((await mine.api.takeBack(ids)).body).toEqual({ archived: 0, kept: 0 });
    expect(await theirs.namesIn("1층 로비")).toHaveLength(ids.length);
    expect((await mine.api.takeBack([])).status).toBe(422);
  });

  it("knows its own sections and languages only", async () => {
    const { api } = await aLibraryLeader();
    const wrong = [
      { sections: [] },
      { sections: ["nothing"] },
      { sections: ["lobby"], language: "fr" },
      { sections: "lobby" },
      { sections: Array.from({ length: 100 }, () => "lobby") },
    ];
    for (const body of wrong) expect((await api.takeOver(body)).status).toBe(422);
    expect((await api.list()).body.items).toEqual([]);
  });
});
