import { describe, expect, it } from "vitest";
import { textWidth } from "../../journey-map/path-layout/text-width";
import { floorMarkup } from "./floor-markup";
import { element, escaped, textElement } from "./markup";
import type { Sheet } from "./page";
import { sheetOf } from "./sheet";

describe("markup", () => {
  it("carries any text as text", () => {
    const evil = `</text><script>alert("1")</script>&'\u0007`;
    expect(escaped(evil)).toBe(
      "&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;",
    );
    expect(element("g", { id: '"><script>' })).toBe('<g id="&quot;&gt;&lt;script&gt;"/>');
  });

  it("draws a text's rim below it", () => {
    const drawn = textElement({ text: "로비", x: 1, y: 2, size: 15, fill: "red", rim: "white" });
    expect(drawn.indexOf("white")).toBeLessThan(drawn.indexOf("red"));
    expect(drawn.match(/로비/g)).toHaveLength(2);
  });
});

describe("a sheet", () => {
  const sheet = (width: number) =>
    sheetOf({
      title: "처음 오시는 분",
      details: "한마음복지관 · 2026. 11. 21.(토)",
      frame: { x: -20, y: 0, width, height: 300 },
      markup: "<g/>",
      legend: [{ sample: "<rect/>", text: "주요 접점" }],
    });
  const scaleOf = ({ markup }: Sheet) => Number(/ scale\(([\d.]+)\)/.exec(markup)?.[1]);

  it("is as wide as A4, and small drawings are not blown up", () => {
    expect(sheet(600).width).toBe(1_123);
    expect(scaleOf(sheet(600))).toBe(1);
    expect(sheet(1_200).width).toBe(1_123);
  });

  it("grows rather than print anything smaller than 9 points", () => {
    expect(scaleOf(sheet(3_000))).toBe(0.8);
    expect(sheet(3_000).width).toBe(2_496);
  });
});

describe("a floor on paper", () => {
  const pin = (id: string, number: number, x: number) => ({ id, number, name: id, x, y: 0.5 });
  const [gate, lobby] = [pin("정문", 1, 0.1), pin("로비", 2, 0.9)];
  const drawn = floorMarkup({
    image: null,
    size: { width: 900, height: 400 },
    route: { pins: [gate, lobby], ways: [{ from: gate, to: lobby, isDirect: true }], gates: [] },
    gates: [{ key: "up", from: lobby, text: "2층 3번으로" }],
    looks: new Map([["로비", "weakest"]]),
  });

  it("has its pins, the way between them and the way up", () => {
    for (const text of ["정문", "로비", "2층 3번으로", ">1<", ">2<"]) expect(drawn).toContain(text);
    expect(drawn).toContain('d="M90.0 200.0L810.0 200.0"');
    expect(drawn).not.toContain("NaN");
  });

  it("lets no name hang over its edge", () => {
    const pins = [pin("이름이 아주 긴 정문", 1, 0.02), pin("이름이 아주 긴 로비", 2, 0.98)];
    const route = { pins, ways: [], gates: [] };
    const size = { width: 400, height: 300 };
    const narrow = floorMarkup({ image: null, size, route, gates: [], looks: new Map() });
    const said = /<text x="([\d.]+)"[^>]*text-anchor="(\w+)" fill="#17191c">([^<]*)</g;
    const names = [...narrow.matchAll(said)].filter(([, , , text = ""]) => text.length > 2);
    expect(names).toHaveLength(2);
    for (const [, x, anchor, text = ""] of names) {
      const width = textWidth(text, 15);
      const left = Number(x) - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(400);
    }
  });
});
