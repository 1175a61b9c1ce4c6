import { join } from "node:path";

/** Where the data is: a PostgreSQL by its URL, else a folder with the embedded database. */
export interface DataPlace {
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
}

/** The embedded database of a data folder. */
export const databaseFile = (dataDir: string): string => join(dataDir, "mot.sqlite");

/** What the environment says: DATABASE_URL, else DATA_DIR, else `data`. */
export const dataPlaceOf = (
  environment: Readonly<Record<string, string | undefined>>,
): DataPlace => ({
  databaseUrl: environment.DATABASE_URL || undefined,
  dataDir: environment.DATA_DIR || "data",
});
