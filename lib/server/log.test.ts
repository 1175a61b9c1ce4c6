import { expect, it } from "vitest";
import { makeLog } from "./log";

it("[S16] never writes an authorization, cookie, password or token", () => {
  const lines: string[] = [];
  const log = makeLog({ write: (line) => lines.push(line) });
  log.error(
    {
      authorization: "canary-1",
      headers: { cookie: "canary-2", accept: "kept" },
      request: { body: { password: "canary-3", token: "canary-4" } },
    },
    "sign-in failed",
  );
  const written = lines.join("");
  expect(written).not.toContain("canary");
  expect(written).toContain("kept");
  expect(written).toContain("sign-in failed");
});
