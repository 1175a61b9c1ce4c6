import type { NextConfig } from "next";

const ALLOWED_FEATURES = [
  "camera=(self)",
  // A phone that goes dark in mid-walk would stop the walker.
  "screen-wake-lock=(self)",
  ...["accelerometer", "autoplay", "browsing-topics", "display-capture", "geolocation"],
  ...["gyroscope", "hid", "idle-detection", "magnetometer", "microphone", "midi", "payment"],
  ...["picture-in-picture", "serial", "usb", "xr-spatial-tracking"],
].map((feature) => (feature.includes("=") ? feature : `${feature}=()`));

const ON_EVERY_RESPONSE = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: ALLOWED_FEATURES.join(", ") },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

// Pages get theirs from proxy.ts, with a nonce; an answer of the API is never a page.
const API_POLICY = {
  key: "Content-Security-Policy",
  value: "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
};

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
    { source: "/:path*", headers: ON_EVERY_RESPONSE },
    { source: "/:folder(api|_next|fonts)/:path*", headers: [API_POLICY] },
  ],
  serverExternalPackages: ["better-sqlite3", "pg", "@node-rs/argon2", "pino"],
};

export default config;
