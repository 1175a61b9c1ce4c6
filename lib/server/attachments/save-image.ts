import "server-only";
import { createHash } from "node:crypto";
import { v7 as newId } from "uuid";
import { run, sql, type Work } from "../db";
import type { ImageKind, ReadImage } from "./read-image";
import { removeExpiredImages } from "./remove-images";

const PHOTO_DAYS = 90;
const DAY_MS = 86_400_000;

interface NewImage {
  readonly kind: ImageKind;
  readonly image: ReadImage;
  /** Of a photo: what it was taken at. */
  readonly checkId?: string;
}

function lastDayOf(kind: ImageKind, now: Date): string | null {
  if (kind === "floor") return null;
  return new Date(now.getTime() + PHOTO_DAYS * DAY_MS).toISOString().slice(0, 10);
}

/** Keeps an image that was read, under an id of its own. Photos go after 90 days: at the latest when another comes. */
export function* saveImage(
  centreId: string,
  { kind, image, checkId }: NewImage,
  now: Date,
): Work<string> {
  const id = newId();
  const { bytes, mediaType } = image;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const expiresOn = lastDayOf(kind, now);
  yield* removeExpiredImages(now);
  yield* run(
    sql`INSERT INTO "Attachment"
        ("centreId", "id", "kind", "checkId", "mediaType", "bytes", "sha256", "expiresOn", "createdAt")
      VALUES (${centreId}, ${id}, ${kind}, ${checkId ?? null}, ${mediaType}, ${bytes.byteLength}, ${sha256},
        ${expiresOn}, ${now})`,
  );
  const content = bytes.toString("base64");
  yield* run(
    sql`INSERT INTO "AttachmentContent" ("centreId", "id", "content")
      VALUES (${centreId}, ${id}, ${content})`,
  );
  return id;
}
