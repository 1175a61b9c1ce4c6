import "server-only";
import sharp from "sharp";

// Everything else that the library reads (SVG, PDF, HEIF, GIF, TIFF …) is closed to what comes from outside.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadPngBuffer", "VipsForeignLoadJpegBuffer", "VipsForeignLoadWebpBuffer"],
});
// No image comes twice: keeping what was decoded would only cost memory.
sharp.cache(false);
sharp.concurrency(1);

const LONGEST_SECONDS = 30;

/** 40 megapixels: more than any phone or scanned plan needs, and no more memory than an office PC has. */
export const MOST_PIXELS = 40_000_000;

let last: Promise<unknown> = Promise.resolve();

/** One image after the other: several large ones at once would take the memory of everything else. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}

export const decoderOf = (bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" }).timeout({
    seconds: LONGEST_SECONDS,
  });
