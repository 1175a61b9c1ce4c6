import "server-only";
import { database, sql } from "../db";
import { Refusal } from "../errors";
import type { Viewer } from "../viewer";

interface Kept {
  readonly [column: string]: unknown;
  readonly kind: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly expiresOn: string | null;
}

export interface KeptImage {
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly sha256: string;
}

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** A photo shows what was found at a check: it is for those who work here. A floor is everybody's. */
function mayRead({ assignedJourneyIds }: Pick<Viewer, "assignedJourneyIds">, kept: Kept): boolean {
  return kept.kind === "floor" || assignedJourneyIds === null;
}

type Reader = Pick<Viewer, "scope" | "assignedJourneyIds">;

async function keptImage(reader: Reader, id: string, now: Date): Promise<Kept> {
  const [kept] = await database().read<Kept>(
    sql`SELECT "kind", "mediaType", "sha256", "expiresOn" FROM "Attachment"
      WHERE "centreId" = ${reader.scope} AND "id" = ${id}`,
  );
  const isOver = kept?.expiresOn != null && kept.expiresOn < dayOf(now);
  if (!kept || isOver || !mayRead(reader, kept)) throw new Refusal("not-found");
  return kept;
}

async function bytesOf(centreId: string, id: string): Promise<Buffer> {
  const [found] = await database().read<{ content: string }>(
    sql`SELECT "content" FROM "AttachmentContent" WHERE "centreId" = ${centreId} AND "id" = ${id}`,
  );
  if (!found) throw new Refusal("not-found");
  return Buffer.from(found.content, "base64");
}

/** An image of the centre. @throws Refusal `not-found` */
export async function getImage(reader: Reader, id: string, now: Date): Promise<KeptImage> {
  const { mediaType, sha256 } = await keptImage(reader, id, now);
  return { bytes: await bytesOf(reader.scope, id), mediaType, sha256 };
}

/** The image as an answer: never a page, never a script, never anybody else's. */
export async function serveImage(
  reader: Reader,
  { id, request, now }: { readonly id: string; readonly request: Request; readonly now: Date },
): Promise<Response> {
  const { mediaType, sha256 } = await keptImage(reader, id, now);
  const headers = {
    "Content-Type": mediaType,
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Content-Disposition": "inline",
    "Cache-Control": "private, max-age=31536000, immutable",
    ETag: `"${sha256}"`,
  };
  const isKnown = request.headers.get("if-none-match")?.includes(`"${sha256}"`) ?? false;
  if (isKnown) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(await bytesOf(reader.scope, id)), { headers });
}
