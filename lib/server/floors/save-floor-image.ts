import "server-only";
import { readImage } from "../attachments/read-image";
import { removeImage } from "../attachments/remove-images";
import { saveImage } from "../attachments/save-image";
import { appendAudit, holdChain } from "../audit";
import { database, run, sql } from "../db";
import { Refusal } from "../errors";
import type { Doing } from "../people/doing";
import type { CentreScope } from "../viewer";
import { FLOOR_COLUMNS, type Floor, type FloorRow, floorOf } from "./floor";

type Upload = Doing & { readonly id: string; readonly bytes: Uint8Array };

/** Nobody's image is decoded for a floor that is not there. */
async function requireStanding(scope: CentreScope, id: string): Promise<void> {
  const found = await database().read(
    sql`SELECT 1 AS "found" FROM "Floor"
      WHERE "centreId" = ${scope} AND "id" = ${id} AND "deletedAt" IS NULL`,
  );
  if (found.length === 0) throw new Refusal("not-found");
}

/**
 * Gives a floor its image, in the place of one that it had; pins stand where they stood.
 * @throws Refusal `not-found`, `not-an-image`, `image-too-large`
 */
export async function saveFloorImage(scope: CentreScope, upload: Upload): Promise<Floor> {
  const { id, bytes, by, now } = upload;
  const { engine, write } = database();
  await requireStanding(scope, id);
  const image = await readImage(bytes, "floor");
  return write(function* () {
    yield* holdChain(engine, scope);
    const at = sql`"centreId" = ${scope} AND "id" = ${id} AND "deletedAt" IS NULL`;
    const [before] = yield* run<FloorRow>(sql`SELECT ${FLOOR_COLUMNS} FROM "Floor" WHERE ${at}`);
    if (!before) throw new Refusal("not-found");
    const attachmentId = yield* saveImage(scope, { kind: "floor", image }, now);
    const { width, height } = image;
    yield* run(
      sql`UPDATE "Floor" SET "attachmentId" = ${attachmentId}, "width" = ${width}, "height" = ${height}
        WHERE ${at}`,
    );
    if (before.attachmentId !== null) yield* removeImage(scope, before.attachmentId);
    const note = {
      chain: scope,
      at: now,
      actorId: by,
      subject: id,
      detail: { bytes: bytes.length },
    };
    yield* appendAudit(engine, { ...note, action: "floor.image" });
    return floorOf({ ...before, attachmentId, width, height });
  });
}
