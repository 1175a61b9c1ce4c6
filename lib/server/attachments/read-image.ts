import "server-only";
import { Refusal } from "../errors";
import { decoderOf, inTurn, MOST_PIXELS } from "./decoder";
import { imageTypeOf } from "./image-type";

export type ImageKind = "floor" | "photo";

/** An image made anew from its pixels alone: upright, without place, camera or anything else that came with it. */
export interface ReadImage {
  readonly bytes: Buffer;
  readonly mediaType: "image/webp";
  readonly width: number;
  readonly height: number;
}

// Plans carry thin lines and small writing, photos do not.
const MADE: Readonly<
  Record<ImageKind, { readonly longestEdge: number; readonly quality: number }>
> = {
  floor: { longestEdge: 4_096, quality: 90 },
  photo: { longestEdge: 1_600, quality: 80 },
};

async function requireReasonableSize(bytes: Uint8Array): Promise<void> {
  const { width, height } = await decoderOf(bytes).metadata();
  if (width * height > MOST_PIXELS)
    throw new Refusal("image-too-large", { detail: { maximum: MOST_PIXELS } });
}

async function madeAnew(bytes: Uint8Array, kind: ImageKind): Promise<ReadImage> {
  const { longestEdge: edge, quality } = MADE[kind];
  const made = await decoderOf(bytes)
    .autoOrient()
    .resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true })
    .webp({ quality, smartSubsample: true })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = made.info;
  return { bytes: made.data, mediaType: "image/webp", width, height };
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const isTooLarge = error instanceof Error && /pixel limit/i.test(error.message);
  return isTooLarge
    ? new Refusal("image-too-large", { detail: { maximum: MOST_PIXELS } })
    : new Refusal("not-an-image");
}

/**
 * Reads an image from outside by its content: PNG, JPEG or WebP, nothing else.
 * @throws Refusal `not-an-image`, `image-too-large`
 */
export function readImage(bytes: Uint8Array, kind: ImageKind): Promise<ReadImage> {
  if (imageTypeOf(bytes) === null) throw new Refusal("not-an-image");
  return inTurn(async () => {
    try {
      await requireReasonableSize(bytes);
      return await madeAnew(bytes, kind);
    } catch (error) {
      throw refusalOf(error);
    }
  });
}
