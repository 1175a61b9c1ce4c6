import "server-only";

const NEWLINE = 0x0a;

function split(bytes: Buffer): { readonly lines: readonly Buffer[]; readonly rest: Buffer } {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return { lines, rest: bytes.subarray(start) };
}

/**
 * The lines of a stream, as many at a time as each chunk completes, without their ends. What follows the last end of a
 * line is not among them. (Node's own reader of lines also splits at characters that may stand inside JSON.)
 */
export async function* linePages(source: AsyncIterable<Buffer>): AsyncGenerator<readonly Buffer[]> {
  let open: Buffer[] = [];
  for await (const chunk of source) {
    open.push(chunk);
    if (!chunk.includes(NEWLINE)) continue;
    const { lines, rest } = split(Buffer.concat(open));
    open = [rest];
    yield lines;
  }
}
