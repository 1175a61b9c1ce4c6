/** What can be wrong with one field. Each has its sentence under `fields` in the messages. */
export const FIELD_CODES = [
  "missing",
  "wrong-type",
  "not-integer",
  "under-minimum",
  "above-minimum",
  "over-maximum",
  "too-short",
  "too-long",
  "too-few",
  "too-many",
  "blank",
  "not-one-of",
  "wrong-format",
  "wrong-year",
  "unknown-field",
  "repeated-parameter",
  "control-character",
  "lone-surrogate",
  "personal-number",
  "wrong-order",
  "duplicate-factor",
  "not-allowed",
  "cycle",
  "unknown-id",
  "duplicate-id",
  "duplicate-link",
  "self-link",
  "bad-weight",
  "bad-tally",
  "bad-occurrence",
  "bad-duration",
  "bad-rate",
  "bad-number",
] as const;

export type FieldCode = (typeof FIELD_CODES)[number];

const known: ReadonlySet<string> = new Set(FIELD_CODES);

export function isFieldCode(text: string): text is FieldCode {
  return known.has(text);
}
