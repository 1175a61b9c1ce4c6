import { readFileSync, writeFileSync } from "node:fs";
import { postgresSchema } from "./postgres-schema";

const source = readFileSync(new URL("schema.prisma", import.meta.url), "utf8");
writeFileSync(new URL("postgres.prisma", import.meta.url), postgresSchema(source));
