import { describe, expect, it } from "vitest";
import { koreanReading } from "./korean-reading";
import { type Particle, withParticle } from "./particles";

const said = (text: string, particles: readonly Particle[]) =>
  particles.map((particle) => withParticle(text, particle).slice(text.length));

const ALL = ["은/는", "이/가", "을/를", "과/와", "으로/로", "이에요/예요"] as const;

describe("the particle after Hangul", () => {
  it.each([
    ["정문 경비실", ["은", "이", "을", "과", "로", "이에요"]],
    ["상담 코너", ["는", "가", "를", "와", "로", "예요"]],
    ["계단", ["은", "이", "을", "과", "으로", "이에요"]],
    ["화장실 앞", ["은", "이", "을", "과", "으로", "이에요"]],
  ])("%s", (text, particles) => {
    expect(said(text, ALL)).toEqual(particles);
  });
});

describe("the particle after a digit is that of its Korean reading", () => {
  it.each([
    ["접점 0", "이", "으로"],
    ["접점 1", "이", "로"],
    ["접점 2", "가", "로"],
    ["접점 3", "이", "으로"],
    ["접점 4", "가", "로"],
    ["접점 5", "가", "로"],
    ["접점 6", "이", "으로"],
    ["접점 7", "이", "로"],
    ["접점 8", "이", "로"],
    ["접점 9", "가", "로"],
    ["10", "이", "으로"],
    ["12", "가", "로"],
    ["100", "이", "으로"],
    ["1,000", "이", "으로"],
    ["20,000", "이", "으로"],
    ["1억 2,000만", "이", "으로"],
    ["100000000", "이", "으로"],
    ["70.3", "이", "으로"],
    ["1.0", "이", "으로"],
    ["0.5", "가", "로"],
    ["007", "이", "로"],
    ["12345678901234567891", "이", "로"],
    ["접점 ③", "이", "으로"],
    ["접점 ３", "이", "으로"],
  ])("%s", (text, subject, direction) => {
    expect(said(text, ["이/가", "으로/로"])).toEqual([subject, direction]);
  });
});

describe("the particle after Latin letters and signs", () => {
  it.each([
    ["MOT", "가", "로"],
    ["QR", "이", "로"],
    ["PDF", "가", "로"],
    ["URL", "이", "로"],
    ["CCTV", "가", "로"],
    ["ATM", "이", "으로"],
    ["WIN", "이", "으로"],
    ["B동 A", "가", "로"],
    ["Excel", "이", "로"],
    ["Google", "이", "로"],
    ["Zoom", "이", "으로"],
    ["Phone", "이", "으로"],
    ["Facebook", "이", "으로"],
    ["Internet", "이", "으로"],
    ["Lobby", "가", "로"],
    ["Word", "가", "로"],
    ["HTTPs", "가", "로"],
    ["70.3%", "가", "로"],
    ["11.2%p", "가", "로"],
    ["15 km", "가", "로"],
    ["3kg", "이", "으로"],
    ["2L", "가", "로"],
    ["25℃", "가", "로"],
    ["A+", "가", "로"],
  ])("%s", (text, subject, direction) => {
    expect(said(text, ["이/가", "으로/로"])).toEqual([subject, direction]);
  });
});

describe("what is not said aloud does not count", () => {
  it.each([
    ["‘먼저 인사’", "가"],
    ["'계단'", "이"],
    ["엘리베이터(1호기)", "가"],
    ["정문 (동쪽)", "이"],
    ["계단 [2층]", "이"],
    ["어디로 가나요?", "가"],
    ["《동선》", "이"],
    ["정문…", "이"],
  ])("%s", (text, subject) => {
    expect(said(text, ["이/가"])).toEqual([subject]);
  });
});

describe("where nobody can tell", () => {
  it.each(["", "  ", "ㅋ", "☎", "京都", "→"])("both are written after %j", (text) => {
    expect(said(text, ["이/가", "을/를", "으로/로", "은/는"])).toEqual([
      "이(가)",
      "을(를)",
      "(으)로",
      "은(는)",
    ]);
  });

  it("the text before the particle stays as it was, to the letter", () => {
    for (const text of ["접점 ３", " 계단 ", "QR", "①"])
      expect(withParticle(text, "이/가").startsWith(text)).toBe(true);
  });
});

describe("the reading", () => {
  it.each([
    ["3", "삼"],
    ["0", "영"],
    ["120", "백이십"],
    ["10,000", "만"],
    ["문", "문"],
    ["%", "퍼센트"],
  ])("of %s ends as in %s", (text, reading) => {
    expect(koreanReading(text)?.replaceAll(" ", "").at(-1)).toBe(reading.at(-1));
  });
});
