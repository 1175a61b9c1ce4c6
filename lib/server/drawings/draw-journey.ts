import "server-only";
import { floorsSheetOf } from "@/lib/exchange/drawing/floors-sheet";
import { type Sheet, svgOf } from "@/lib/exchange/drawing/page";
import { sheetOf } from "@/lib/exchange/drawing/sheet";
import type { Drawing } from "./drawn-words";
import { floorSheet, type WantedFloors } from "./floor-sheet";
import { fontFacesFor } from "./font-faces";
import { pathSheet } from "./path-sheet";
import { pngOf } from "./png-of";

interface Wanted {
  readonly format: "svg" | "png";
  readonly view: "path" | "floor" | "floors";
  readonly floorId?: string;
}

const ESCAPED = "&<>\"'";

/** Every letter that is written in it. */
const lettersIn = (svg: string): string => svg.replace(/<[^>]*>/g, "") + ESCAPED;

function floorsOf({ view, floorId }: Wanted): WantedFloors {
  if (floorId !== undefined) return { floorId };
  return view === "floors" ? "all" : "first";
}

async function sheetFor(drawing: Drawing, wanted: Wanted): Promise<Sheet> {
  return wanted.view === "path"
    ? sheetOf(await pathSheet(drawing))
    : floorsSheetOf(await floorSheet(drawing, floorsOf(wanted)));
}

/**
 * A journey as a picture that needs nothing beside it.
 * @throws Refusal `unknown-id` for a floor that the centre does not have
 */
export async function drawJourney(
  drawing: Drawing,
  wanted: Wanted,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = await sheetFor(drawing, wanted);
  if (wanted.format === "png") return new Uint8Array(await pngOf(sheet));
  const fontFaces = await fontFacesFor(lettersIn(sheet.markup));
  return new TextEncoder().encode(svgOf(sheet, fontFaces));
}
