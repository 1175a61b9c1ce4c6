import "server-only";
import { Refusal } from "../errors";

const DEFAULT_MAX_BYTES = 1_048_576;
const LONGEST_READ_MS = 30_000;

export interface BodyLimits {
  readonly maxBytes?: number | undefined;
  readonly timeoutMs?: number | undefined;
}

/** JSON only, uncompressed: anything else, or nothing at all, is refused before a byte is read. */
export function requireJson(headers: Headers): void {
  const type = headers.get("content-type") ?? "";
  const encoding = headers.get("content-encoding") ?? "identity";
  const isJson = /^\s*application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?;?\s*$/i.test(type);
  if (!isJson || encoding.toLowerCase() !== "identity") throw new Refusal("wrong-content-type");
}

/** Uncompressed, and an image by what its sender says; what it truly is its content decides. */
export function requireImage(headers: Headers): void {
  const type = headers.get("content-type") ?? "";
  const encoding = headers.get("content-encoding") ?? "identity";
  const isImage = /^\s*image\/[\w.+-]+\s*(?:;.*)?$/i.test(type);
  if (!isImage || encoding.toLowerCase() !== "identity") throw new Refusal("not-an-image");
}

function tooLarge(maxBytes: number): Refusal {
  return new Refusal("too-large", { detail: { maximum: maxBytes } });
}

type Chunk = Awaited<ReturnType<ReadableStreamDefaultReader<Uint8Array>["read"]>>;

/** Rejects when time is up; the timer never outlives the reading. */
function deadline(timeoutMs: number) {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal("request-timeout")), timeoutMs);
  });
  return { passed, clear: () => clearTimeout(timer) };
}

async function nextChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  passed: Promise<never>,
): Promise<Chunk> {
  try {
    return await Promise.race([reader.read(), passed]);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("incomplete-body");
  }
}

// A refused body is left unread rather than cancelled: cancelling would cut the connection before the answer.
async function readBytes(
  stream: ReadableStream<Uint8Array>,
  { maxBytes, timeoutMs }: { readonly maxBytes: number; readonly timeoutMs: number },
): Promise<Buffer> {
  const reader = stream.getReader();
  const time = deadline(timeoutMs);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await nextChunk(reader, time.passed);
      if (done) return Buffer.concat(chunks, size);
      size += value.byteLength;
      if (size > maxBytes) throw tooLarge(maxBytes);
      chunks.push(value);
    }
  } finally {
    time.clear();
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("bad-encoding");
  }
}

/** The bytes of a request's body, read no further than the limit. */
export async function readBodyBytes(request: Request, limits: BodyLimits = {}): Promise<Buffer> {
  const { maxBytes = DEFAULT_MAX_BYTES, timeoutMs = LONGEST_READ_MS } = limits;
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge(maxBytes);
  if (request.body === null) return Buffer.alloc(0);
  return readBytes(request.body, { maxBytes, timeoutMs });
}

/** The text of a request's body. */
export const readBody = async (request: Request, limits: BodyLimits = {}): Promise<string> =>
  decoded(await readBodyBytes(request, limits));
