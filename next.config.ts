import type { NextConfig } from "next";
import { ON_EVERY_ANSWER, ON_WHAT_IS_NO_PAGE } from "./scripts/response-headers.mjs";

const asList = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  poweredByHeader: false,
  // Two builds side by side, such as a look at a screen while the app runs, need folders of their own.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  reactStrictMode: true,
  // A stack in the log names our functions; nobody downloads the server.
  experimental: { serverMinification: false },
  images: { unoptimized: true },
  // `npm run check` checks types; the office PC that builds the app need not.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: "/:path*", headers: asList(ON_EVERY_ANSWER) },
    { source: "/:folder(api|_next|fonts)/:path*", headers: asList(ON_WHAT_IS_NO_PAGE) },
  ],
  serverExternalPackages: ["better-sqlite3", "pg", "@node-rs/argon2", "pino"],
};

export default config;
