import "server-only";
import type { ParseArgsConfig } from "node:util";
import type { DataPlace } from "@/prisma/data-place";

/** What a command has from outside. */
export interface Surroundings {
  readonly place: DataPlace;
  readonly now: Date;
  /** Files are named from here. */
  readonly folder: string;
  /** Progress, for the person who waits. */
  readonly say: (sentence: string) => void;
  readonly readInput: () => Promise<string>;
}

export interface Given {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  /** The one file that the command is about, where it is about one. */
  readonly file: string;
}

export interface Answer {
  /** What `--json` prints. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
  /** False where the command did its work and found something wrong. */
  readonly holds?: boolean;
}

export interface Command {
  readonly usage: string;
  readonly about: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  readonly takesFile: boolean;
  /** Whether the database is made ready and opened before. */
  readonly needsData: boolean;
  readonly run: (given: Given, surroundings: Surroundings) => Promise<Answer>;
}

export const text = { type: "string" } as const;
export const flag = { type: "boolean" } as const;
