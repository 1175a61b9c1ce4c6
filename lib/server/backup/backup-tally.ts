import "server-only";
import { createHash } from "node:crypto";
import type { BackupFooter } from "./backup-format";

const NEWLINE = "\n";

/** Counts and hashes the lines of a backup as they are written or read: what its footer promises. */
export class BackupTally {
  readonly #everything = createHash("sha256");
  readonly #rowsAlone = createHash("sha256");
  readonly #counts: Map<string, number>;

  constructor(tables: readonly { readonly name: string }[]) {
    this.#counts = new Map(tables.map(({ name }) => [name, 0]));
  }

  header(line: string | Buffer): void {
    this.#everything.update(line).update(NEWLINE);
  }

  /** False when there is no such table. */
  row(table: string, line: string | Buffer): boolean {
    const count = this.#counts.get(table);
    if (count === undefined) return false;
    this.#counts.set(table, count + 1);
    this.#everything.update(line).update(NEWLINE);
    this.#rowsAlone.update(line).update(NEWLINE);
    return true;
  }

  /** Ends the counting. */
  footer(): BackupFooter {
    return {
      rows: Object.fromEntries(this.#counts),
      rowsSha256: this.#rowsAlone.digest("hex"),
      sha256: this.#everything.digest("hex"),
    };
  }
}
