import "server-only";
import type { FieldProblem } from "@/lib/schemas/field-problem";
import type { ProblemCode } from "./answers/statuses";

/** Every "no" but `internal`, which is nobody's answer: it stands for what nobody expected. */
export type RefusalCode = Exclude<ProblemCode, "internal">;

export interface RefusalOptions {
  /** The field it is about, such as `journey.links[3].weight`. */
  readonly path?: string;
  /** Fills in the sentence that the person reads. */
  readonly detail?: Readonly<Record<string, string | number>>;
  readonly retryAfterSeconds?: number;
  /** The fields that do not fit, where there are several. */
  readonly problems?: readonly FieldProblem[];
}

/** An expected "no", with a short code that never changes. Translated once, where the answer is made. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly options: RefusalOptions;

  constructor(code: RefusalCode, options: RefusalOptions = {}) {
    super(options.path === undefined ? code : `${code} at ${options.path}`);
    this.name = "Refusal";
    this.code = code;
    this.options = options;
  }
}
