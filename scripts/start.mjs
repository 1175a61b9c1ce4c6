/** `npm start`: installs, generates, migrates, builds (each only where needed) and serves. */
import { build, generate, install, migrate, requireNode } from "./steps.mjs";

requireNode();
await install();
await generate();
await migrate();
await build();
await import("./serve.mjs");
