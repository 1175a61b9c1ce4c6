import type { Answer, Cause } from "@/lib/client/check-drafts";
import type { CellValue, PaperRow } from "./paper-cells";

type Keys<Value> = Readonly<Record<string, Value>>;

const ANSWER_KEYS: Keys<Answer> = {
  "1": "yes",
  "2": "no",
  "3": "na",
  ㅇ: "yes",
  ㄴ: "no",
  ㅎ: "na",
  y: "yes",
  n: "no",
  "-": "na",
};

const CAUSE_KEYS: Keys<Cause> = {
  "1": "facility",
  "2": "procedure",
  "3": "staffing",
  "4": "training",
  ㅅ: "facility",
  ㅈ: "procedure",
  ㅇ: "staffing",
  ㄱ: "training",
};

// Where a keyboard gives Latin letters, or none at all, while Hangul is on, the place of the key still tells.
const ANSWER_CODES: Keys<Answer> = { KeyD: "yes", KeyS: "no", KeyG: "na", KeyY: "yes", KeyN: "no" };
const CAUSE_CODES: Keys<Cause> = {
  KeyT: "facility",
  KeyW: "procedure",
  KeyD: "staffing",
  KeyR: "training",
};

interface Pressed {
  readonly key: string;
  readonly code: string;
}

interface Held {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const CLEARING: readonly string[] = ["Delete", "Backspace"];

/** What a key writes into a cell of this row; undefined where it writes nothing, null where it clears. */
export function valueOfKey(row: PaperRow, { key, code }: Pressed): CellValue | null | undefined {
  if (CLEARING.includes(key)) return null;
  const isCause = row.kind === "cause";
  const [keys, codes] = isCause ? [CAUSE_KEYS, CAUSE_CODES] : [ANSWER_KEYS, ANSWER_CODES];
  return keys[key.toLowerCase()] ?? codes[code];
}

export const isHeld = ({ ctrlKey, metaKey, altKey }: Held): boolean => ctrlKey || metaKey || altKey;

const WORDS: Keys<CellValue> = {
  예: "yes",
  네: "yes",
  o: "yes",
  "○": "yes",
  "✓": "yes",
  yes: "yes",
  y: "yes",
  아니요: "no",
  아니오: "no",
  x: "no",
  "×": "no",
  no: "no",
  n: "no",
  해당없음: "na",
  "-": "na",
  "–": "na",
  "n/a": "na",
  na: "na",
  시설: "facility",
  절차: "procedure",
  인력·배치: "staffing",
  인력: "staffing",
  배치: "staffing",
  교육: "training",
  facility: "facility",
  procedure: "procedure",
  staffing: "staffing",
  training: "training",
};

/** What a pasted text means in a cell of this row; null where it means nothing here. */
export function valueOfText(row: PaperRow, text: string): CellValue | null {
  const word = text.normalize("NFC").replaceAll(/\s/g, "").toLowerCase();
  const keys: Keys<CellValue> = row.kind === "cause" ? CAUSE_KEYS : ANSWER_KEYS;
  return keys[word] ?? WORDS[word] ?? null;
}
