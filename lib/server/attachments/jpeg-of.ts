import "server-only";
import { decoderOf, inTurn } from "./decoder";

const LONGEST_EDGE = 2_400;

/** A stored image for programs that know no WebP. */
export const jpegOf = (bytes: Uint8Array): Promise<Buffer> =>
  inTurn(() =>
    decoderOf(bytes)
      .resize({
        width: LONGEST_EDGE,
        height: LONGEST_EDGE,
        fit: "inside",
        withoutEnlargement: true,
      })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 86 })
      .toBuffer(),
  );
