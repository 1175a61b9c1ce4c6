import { describe, expect, it } from "vitest";
import type { FloorOnPaper } from "./floor-cell";
import { floorsSheetOf } from "./floors-sheet";
import { A4, svgOf } from "./page";

const NAMES = [
  "정문 경비실",
  "1층 로비와 안내 데스크",
  "계단",
  "엘리베이터",
  "2층 상담실 앞 대기 의자",
];

interface Built {
  readonly name: string;
  readonly count: number;
  readonly after?: number;
  readonly size?: FloorOnPaper["size"];
}

function aFloor({ name, count, after = 0, size = { width: 1_200, height: 800 } }: Built) {
  const pins = Array.from({ length: count }, (_, place) => {
    const number = after + place + 1;
    const named = `${NAMES[place % NAMES.length]} ${number}`;
    const [x, y] = [(place + 0.5) / count, ((place % 5) + 0.5) / 5];
    return { id: String(number), number, name: named, x, y };
  });
  const places = pins.map(({ id, number, name: called }) => {
    const note = "10초 걸림 · 14번 중 1번 놓침";
    return { id, number, name: called, note, look: "plain" as const };
  });
  const route = { pins, ways: [], gates: [] };
  return { name, image: "data:image/jpeg;base64,AAAA", size, route, gates: [], places };
}

const sheet = (floors: readonly FloorOnPaper[]) =>
  floorsSheetOf({
    title: "처음 오시는 분 · 평면도",
    details: "한마음복지관 · 2026. 11. 22.(일)",
    verdict: "첫 15초 · 모두 맞이",
    floors,
    note: "평면도에 놓지 않은 접점: 99. 우편",
    legend: [{ sample: "<rect/>", text: "주요 접점" }],
  });

const pagesOf = ({ width, height }: ReturnType<typeof sheet>) => {
  expect(width).toBe(A4.width);
  return height / A4.height;
};

const textsIn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);

const aBuilding = [aFloor({ name: "1층", count: 4 }), aFloor({ name: "2층", count: 3, after: 4 })];

describe("the floors of a path on paper", () => {
  it("fill one A4 page where two are legible on it", () => {
    expect(pagesOf(sheet(aBuilding.slice(0, 1)))).toBe(1);
    expect(pagesOf(sheet(aBuilding))).toBe(1);
  });

  it("take another page rather than become too small to read", () => {
    const third = aFloor({ name: "3층", count: 3, after: 7 });
    expect(pagesOf(sheet([...aBuilding, third]))).toBe(2);
    const tall = { width: 800, height: 1_200 };
    expect(pagesOf(sheet(aBuilding.map((floor) => ({ ...floor, size: tall }))))).toBe(2);
  });

  it("say the title, each floor, each touchpoint with its time, and what stands on no floor", () => {
    const said = textsIn(sheet(aBuilding).markup).join(" ");
    const names = aBuilding.flatMap(({ places }) => places.map(({ name }) => name));
    const times = said.match(/10초 걸림/g);
    for (const text of ["처음 오시는 분 · 평면도", "1층", "2층", ...names, "99. 우편"])
      expect(said).toContain(text);
    expect(times).toHaveLength(7);
  });

  it("name every touchpoint, on further pages where one has no room for all", () => {
    const floor = aFloor({ name: "1층", count: 60 });
    const drawn = sheet([floor]);
    expect(pagesOf(drawn)).toBeGreaterThan(2);
    const said = textsIn(drawn.markup).join(" ");
    expect(floor.places.filter(({ name }) => !said.includes(name))).toEqual([]);
  });

  it("need nothing beside the file: images and letters lie in it", () => {
    const svg = svgOf(sheet(aBuilding), "@font-face{src:url(data:font/woff2;base64,AA)}");
    const addresses = [...svg.matchAll(/(?:href="|url\()([^")]*)/g)].map(([, to = ""]) => to);
    expect(addresses).toHaveLength(3);
    expect(addresses.filter((address) => !address.startsWith("data:"))).toEqual([]);
    expect(svg).toContain("<style>@font-face{");
    expect(svg).not.toContain("NaN");
  });
});
