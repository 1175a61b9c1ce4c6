import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: /^server-only$/, replacement: `${root}tests/support/server-only.ts` },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{lib,scripts,components}/**/*.test.{ts,tsx}"],
          // How long a test takes is the machine's affair; what must be fast is a benchmark.
          testTimeout: 120_000,
        },
      },
      ...(["sqlite", "postgres"] as const).map((name) => ({
        extends: true as const,
        test: {
          name,
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: "tests/support/databases.ts",
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      })),
    ],
  },
});
