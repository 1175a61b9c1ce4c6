import { blurFaces } from "./blur-faces";
import type { KeptPhoto } from "./photo-store";

const LONGEST_EDGE = 1_600;
const QUALITY = 0.82;

const blobOf = (canvas: HTMLCanvasElement, type: string): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY));

function drawn(image: ImageBitmap): HTMLCanvasElement {
  const scale = Math.min(1, LONGEST_EDGE / Math.max(image.width, image.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/**
 * A photo made anew on the phone: no larger than it needs to be, upright, without the place and time that came with it,
 * faces blurred where the browser finds them. Null where the file is no image.
 */
export async function makePhoto(file: Blob): Promise<KeptPhoto | null> {
  try {
    const image = await createImageBitmap(file, { imageOrientation: "from-image" });
    const canvas = drawn(image);
    image.close();
    await blurFaces(canvas);
    const blob = await blobOf(canvas, "image/jpeg");
    return blob && { mediaType: blob.type, bytes: await blob.arrayBuffer() };
  } catch {
    return null;
  }
}
