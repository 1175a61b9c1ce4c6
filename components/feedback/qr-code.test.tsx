import { Resvg } from "@resvg/resvg-js";
import decodeQR from "qr/decode.js";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FACES } from "./face-shapes";
import { feedbackWords } from "./feedback-words";
import { SHEET_KINDS, Sheets } from "./sheets";

const ORIGIN = "https://mot.example.kr";
const CENTRE = "한마음종합사회복지관";

const places = Array.from({ length: 7 }, (_, index) => ({
  id: `place-${index}`,
  name: `접점 ${index}`,
  code: `k7m2q9x4hb3wz${index}`,
}));

/** What a phone reads off each QR, in the order in which they stand. */
function readOff(markup: string): readonly string[] {
  const drawings = markup.match(/<svg[^>]*role="img".*?<\/svg>/gs) ?? [];
  return drawings.map((drawing) => {
    const svg = drawing.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"');
    const image = new Resvg(svg, { fitTo: { mode: "width", value: 400 } }).render();
    const { width, height, pixels } = image;
    return decodeQR({ width, height, data: new Uint8Array(pixels) });
  });
}

const markupOf = (kind: (typeof SHEET_KINDS)[number]) =>
  renderToStaticMarkup(
    <Sheets say={feedbackWords("ko")} {...{ kind, places }} centreName={CENTRE} origin={ORIGIN} />,
  );

describe("the sheets to print", () => {
  it.each(SHEET_KINDS)("%s: each QR leads to the visitor's page of its place", (kind) => {
    expect(readOff(markupOf(kind))).toEqual(places.map(({ code }) => `${ORIGIN}/f/${code}`));
  });

  it("name each place and its address in letters, six cards a sheet", () => {
    const cards = markupOf("cards");
    expect(cards.match(/class="qr-sheet /g)).toHaveLength(2);
    for (const { name, code } of places) {
      expect(cards).toContain(`>${name}</h2>`);
      expect(cards).toContain(`mot.example.kr/f/${code} · ${CENTRE}`);
    }
    expect(markupOf("poster").match(/class="qr-sheet /g)).toHaveLength(7);
  });

  it("give each face of a sticker board its word", () => {
    const [board = ""] = markupOf("board").split('class="qr-board"').slice(1);
    const say = feedbackWords("ko");
    for (const { key } of FACES) expect(board).toContain(say(`visitor.faces.${key}`));
  });
});
