/** What some browsers bring along to find faces, without sending anything anywhere. */
interface FaceFinder {
  readonly detect: (
    image: HTMLCanvasElement,
  ) => Promise<readonly { readonly boundingBox: DOMRectReadOnly }[]>;
}

const finderOf = (): (new () => FaceFinder) | undefined =>
  (globalThis as { readonly FaceDetector?: new () => FaceFinder }).FaceDetector;

export const canFindFaces = (): boolean => finderOf() !== undefined;

const BLOCKS = 8;
const MARGIN = 0.25;

/** Coarse blocks that nothing brings back, a little beyond the face. */
function blur(canvas: HTMLCanvasElement, { x, y, width, height }: DOMRectReadOnly): void {
  const context = canvas.getContext("2d");
  const small = document.createElement("canvas");
  small.width = BLOCKS;
  small.height = BLOCKS;
  const left = x - width * MARGIN;
  const top = y - height * MARGIN;
  const [wide, high] = [width * (1 + 2 * MARGIN), height * (1 + 2 * MARGIN)];
  small.getContext("2d")?.drawImage(canvas, left, top, wide, high, 0, 0, BLOCKS, BLOCKS);
  if (context) context.imageSmoothingEnabled = false;
  context?.drawImage(small, 0, 0, BLOCKS, BLOCKS, left, top, wide, high);
}

/** Blurs what looks like a face; does nothing where the browser cannot tell. */
export async function blurFaces(canvas: HTMLCanvasElement): Promise<void> {
  const Finder = finderOf();
  if (!Finder) return;
  try {
    const faces = await new Finder().detect(canvas);
    for (const { boundingBox } of faces) blur(canvas, boundingBox);
  } catch {
    // Some browsers name the finder and have none: the sentence beside the photo asks for no people anyway.
  }
}
