import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/system-packages.mjs";

const PORT = 3217;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  workers: 2,
  globalSetup: "tests/support/prepared-data.ts",
  // A loaded machine is slow, not wrong: how fast something must be is a benchmark.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  // A loaded machine may miss a click's moment; what passes only at the second try is named.
  retries: 1,
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: "ko-KR",
    timezoneId: "Asia/Seoul",
    // To write one down costs a quarter of the time: what failed is traced as it is tried again.
    trace: "on-first-retry",
    launchOptions: {
      executablePath: findChromium() ?? "chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // A name of the office's network: what a browser trusts on localhost it does not trust there.
        "--host-resolver-rules=MAP office.test 127.0.0.1",
      ],
    },
  },
  webServer: {
    command: "node tests/support/serve-fresh.mjs",
    url: `http://localhost:${PORT}/api/health`,
    env: { PORT: String(PORT) },
    // It takes its folder away as it ends.
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    timeout: 120_000,
  },
});
