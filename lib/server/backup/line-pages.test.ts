import { describe, expect, it } from "vitest";
import { linePages } from "./line-pages";

async function* chunksOf(text: string, size: number) {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

async function linesOf(text: string, size: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const page of linePages(chunksOf(text, size)))
    lines.push(...page.map((line) => line.toString()));
  return lines;
}

describe("the lines of a stream", () => {
  it.each([1, 2, 3, 7, 1_000])("are the same in chunks of %i bytes", async (size) => {
    const text = '["한글 \u2028 그대로"]\n\n["둘"]\n["셋\\n"]\n';
    expect(await linesOf(text, size)).toEqual([
      '["한글 \u2028 그대로"]',
      "",
      '["둘"]',
      '["셋\\n"]',
    ]);
  });

  it("do not include what no line end follows", async () => {
    expect(await linesOf("whole\ncut sh", 4)).toEqual(["whole"]);
    expect(await linesOf("", 4)).toEqual([]);
  });
});
