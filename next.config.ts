import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // Two builds side by side, such as a look at a screen while the app runs, need folders of their own.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  reactStrictMode: true,
  images: { unoptimized: true },
  // `npm run check` checks types; the office PC that builds the app need not.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["better-sqlite3", "pg", "@node-rs/argon2", "pino"],
};

export default config;
