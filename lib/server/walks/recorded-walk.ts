import "server-only";
import type { CheckResult } from "../checks/check-item";
import type { Recorder } from "../checks/record-checks";
import type { Engine } from "../db";

export interface RecordedWalk {
  readonly id: string;
  readonly status: "created" | "duplicate";
  readonly visit: {
    readonly score: 100 | 0 | null;
    readonly complete: boolean;
    readonly brokenBy: readonly string[];
  };
  readonly results: readonly CheckResult[];
}

/** One walk on its way into the database. */
export interface RecordingWalk {
  readonly engine: Engine;
  readonly recorder: Recorder;
  readonly receivedAt: Date;
}
