export type Answer = "yes" | "no" | "na";
export type Cause = "facility" | "procedure" | "staffing" | "training";

/** What somebody is writing down of one touchpoint. */
export interface MomentDraft {
  /** Made at the first touch and kept over every try, so that sending twice counts once. */
  readonly checkId: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly cause: Cause | null;
  readonly note: string;
  /** When it was seen: at the first answer, unless the writer says otherwise. */
  readonly seenAt: string | null;
  /** A photo of it lies in this phone. */
  readonly hasPhoto?: boolean;
}

export interface CheckDraft extends MomentDraft {
  readonly announced: boolean;
  /** Why it is corrected; empty where nothing is. */
  readonly reason: string;
}

export const checkDraftKey = (of: { readonly userId: string; readonly touchpointId: string }) =>
  `mot-check ${of.userId} ${of.touchpointId}`;

export const correctionDraftKey = (of: { readonly userId: string; readonly checkId: string }) =>
  `mot-correction ${of.userId} ${of.checkId}`;

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === "string";

const ANSWERS: readonly unknown[] = ["yes", "no", "na"] satisfies Answer[];
const CAUSES: readonly unknown[] = [
  null,
  "facility",
  "procedure",
  "staffing",
  "training",
] satisfies (Cause | null)[];

const isMoment = (value: unknown): value is MomentDraft & Fields =>
  isRecord(value) &&
  typeof value.checkId === "string" &&
  isRecord(value.answers) &&
  Object.values(value.answers).every((answer) => ANSWERS.includes(answer)) &&
  CAUSES.includes(value.cause) &&
  typeof value.note === "string" &&
  isTextOrNull(value.seenAt);

export const isCheckDraft = (value: unknown): value is CheckDraft =>
  isMoment(value) && typeof value.announced === "boolean" && typeof value.reason === "string";

/** What was being written here, unless it is gone or not to be read any more. */
export function readDraft<Draft>(
  key: string,
  isDraft: (value: unknown) => value is Draft,
): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps what is being written through a reload, a call, or an empty battery. False where the browser keeps nothing. */
export function keepDraft(key: string, draft: CheckDraft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
