import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { authSecret } from "./auth-secret";

let dataDir = "";
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "mot-secret-"));
  vi.stubEnv("DATA_DIR", dataDir);
  vi.stubEnv("AUTH_SECRET", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true, force: true });
});

describe("what signs the session cookies", () => {
  it("is made once, in a file that only this account may read", () => {
    const secret = authSecret();
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(authSecret()).toBe(secret);
    expect(readdirSync(dataDir)).toEqual(["secret"]);
    expect(readFileSync(join(dataDir, "secret"), "utf8")).toBe(secret);
    expect(statSync(join(dataDir, "secret")).mode & 0o777).toBe(0o600);
  });

  it("is the one that an earlier run left", () => {
    writeFileSync(join(dataDir, "secret"), "left-by-an-earlier-run-0123456789abcdef\n");
    expect(authSecret()).toBe("left-by-an-earlier-run-0123456789abcdef");
  });

  it("is never an empty or a cut one", () => {
    writeFileSync(join(dataDir, "secret"), "");
    expect(() => authSecret()).toThrow("damaged");
  });

  it("comes from AUTH_SECRET where several machines share one database", () => {
    vi.stubEnv("AUTH_SECRET", "the-same-on-every-machine-0123456789");
    expect(authSecret()).toBe("the-same-on-every-machine-0123456789");
    expect(readdirSync(dataDir)).toEqual([]);
  });
});
