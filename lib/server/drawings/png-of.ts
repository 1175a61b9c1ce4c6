import "server-only";
import { type Sheet, svgOf } from "@/lib/exchange/drawing/page";
import { inTurn, MOST_PIXELS } from "../attachments/decoder";
import { fontFile, WEIGHTS } from "./font-files";

/** Twice as fine as a screen, as long as the picture does not become larger than one that we would take ourselves. */
const sharpnessOf = ({ width, height }: Sheet): number =>
  Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)));

const fontFiles = (): string[] =>
  WEIGHTS.map(({ name }) => fontFile("public", "static", `Pretendard-${name}.otf`));

/** A sheet as a PNG, with the app's own typeface and none of the machine's. */
export function pngOf(sheet: Sheet): Promise<Buffer> {
  return inTurn(async () => {
    // Native code: loaded when it is needed, by Node itself and not by the bundler.
    const { renderAsync } = await import(/* turbopackIgnore: true */ "@resvg/resvg-js");
    const image = await renderAsync(svgOf(sheet), {
      font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: "Pretendard" },
      fitTo: { mode: "zoom", value: sharpnessOf(sheet) },
    });
    return image.asPng();
  });
}
