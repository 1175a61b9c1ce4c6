import { describe, expect, it } from "vitest";
import { weakestFactor } from "./weakest-factor";

function aFactor(id: string, passed: number, failed: number) {
  return { id, passed, failed };
}

describe("weakestFactor", () => {
  it("[W9] has the most failures", () => {
    const factors = [aFactor("a", 0, 2), aFactor("b", 97, 3)];
    expect(weakestFactor(factors)).toEqual(aFactor("b", 97, 3));
  });

  it("[W9] equal failures go by the higher share, then by the smaller id", () => {
    expect(weakestFactor([aFactor("a", 9, 2), aFactor("b", 3, 2)])?.id).toBe("b");
    expect(weakestFactor([aFactor("b", 9, 2), aFactor("a", 9, 2)])?.id).toBe("a");
  });

  it("[W9] there is none where no basic factor failed", () => {
    expect(weakestFactor([])).toBeNull();
    expect(weakestFactor([aFactor("a", 9, 0), aFactor("b", 0, 0)])).toBeNull();
  });
});
