import "server-only";
import { sheetOf } from "@/lib/exchange/drawing/sheet";
import type { Drawing } from "./drawn-words";
import { floorSheet } from "./floor-sheet";
import { fontFacesFor } from "./font-faces";
import { pathSheet } from "./path-sheet";
import { pngOf } from "./png-of";

interface Wanted {
  readonly format: "svg" | "png";
  readonly view: "path" | "floor";
  readonly floorId?: string;
}

const ESCAPED = "&<>\"'";

/** Every letter that is written in it. */
const lettersIn = (svg: string): string => svg.replace(/<[^>]*>/g, "") + ESCAPED;

/**
 * A journey as a picture that needs nothing beside it.
 * @throws Refusal `unknown-id` for a floor that the centre does not have
 */
export async function drawJourney(
  drawing: Drawing,
  { format, view, floorId }: Wanted,
): Promise<Uint8Array<ArrayBuffer>> {
  const content = view === "floor" ? await floorSheet(drawing, floorId) : await pathSheet(drawing);
  const sheet = sheetOf(content);
  if (format === "png") return new Uint8Array(await pngOf(sheet));
  const { svg } = sheetOf(content, await fontFacesFor(lettersIn(sheet.svg)));
  return new TextEncoder().encode(svg);
}
