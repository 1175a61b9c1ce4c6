import { defineConfig } from "prisma/config";

// `generate` and `validate` need no schema engine, but look for one and would download it: any program satisfies them.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "prisma/schema.prisma" });
