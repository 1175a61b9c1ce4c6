import "server-only";
import { createHash } from "node:crypto";
import { readImage } from "../attachments/read-image";
import { removeImage } from "../attachments/remove-images";
import { saveImage } from "../attachments/save-image";
import { appendAudit, holdChain } from "../audit";
import { database, run, sql, type Work } from "../db";
import { Refusal } from "../errors";
import type { Viewer } from "../viewer";
import { requirePhotoRight } from "./photo-rights";

interface PhotoRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly sha256: string;
}

function* photoRow(scope: string, checkId: string): Work<PhotoRow | undefined> {
  const [photo] = yield* run<PhotoRow>(
    sql`SELECT "id", "sha256" FROM "Attachment"
      WHERE "centreId" = ${scope} AND "checkId" = ${checkId} AND "kind" = 'photo'`,
  );
  return photo;
}

interface Upload {
  readonly checkId: string;
  readonly bytes: Uint8Array;
  readonly now: Date;
}

export interface SavedPhoto {
  /** The check's. */
  readonly id: string;
  readonly status: "created" | "duplicate";
}

/**
 * Keeps the photo of a check, one a check, made anew from its pixels; the same one sent again changes nothing.
 * @throws Refusal `not-found`, `forbidden`, `photos-not-allowed`, `not-an-image`, `image-too-large`, `id-conflict`
 */
export async function savePhoto(
  viewer: Viewer,
  { checkId, bytes, now }: Upload,
): Promise<SavedPhoto> {
  const { scope } = viewer;
  const { photosAllowed } = await requirePhotoRight(viewer, checkId);
  if (!photosAllowed) throw new Refusal("photos-not-allowed");
  const image = await readImage(bytes, "photo");
  const sha256 = createHash("sha256").update(image.bytes).digest("hex");
  const { engine, write } = database();
  return write(function* (): Work<SavedPhoto> {
    yield* holdChain(engine, scope);
    const before = yield* photoRow(scope, checkId);
    if (before && before.sha256 !== sha256) throw new Refusal("id-conflict");
    if (before) return { id: checkId, status: "duplicate" };
    yield* saveImage(scope, { kind: "photo", image, checkId }, now);
    return { id: checkId, status: "created" };
  });
}

/**
 * Takes the photo of a check away for good.
 * @throws Refusal `not-found`, `forbidden`
 */
export async function removePhoto(
  viewer: Viewer,
  { checkId, now }: Omit<Upload, "bytes">,
): Promise<void> {
  const { scope, userId } = viewer;
  await requirePhotoRight(viewer, checkId);
  const { engine, write } = database();
  await write(function* (): Work<void> {
    yield* holdChain(engine, scope);
    const photo = yield* photoRow(scope, checkId);
    if (!photo) throw new Refusal("not-found");
    yield* removeImage(scope, photo.id);
    const note = { chain: scope, at: now, actorId: userId, subject: checkId };
    yield* appendAudit(engine, { ...note, action: "photo.delete" });
  });
}

/** Where the photo of a check is served and until when it is kept; null where there is none, or none for this reader. */
export async function photoOfCheck(
  { scope, assignedJourneyIds }: Pick<Viewer, "scope" | "assignedJourneyIds">,
  { checkId, today }: { readonly checkId: string; readonly today: string },
): Promise<{ readonly url: string; readonly lastDay: string } | null> {
  if (assignedJourneyIds !== null) return null;
  const [photo] = await database().read<{ id: string; expiresOn: string | null }>(
    sql`SELECT "id", "expiresOn" FROM "Attachment"
      WHERE "centreId" = ${scope} AND "checkId" = ${checkId} AND "kind" = 'photo'`,
  );
  const lastDay = photo?.expiresOn ?? null;
  if (!photo || lastDay === null || lastDay < today) return null;
  return { url: `/api/v1/attachments/${photo.id}`, lastDay };
}
