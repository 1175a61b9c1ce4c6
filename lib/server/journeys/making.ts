import "server-only";
import { randomBytes } from "node:crypto";
import { v7 } from "uuid";

/** What new rows are made with. */
export interface Making {
  readonly centreId: string;
  readonly now: Date;
  readonly newId: () => string;
  readonly newCode: () => string;
}

// No letters or digits that look alike in print: a visitor may have to type it.
const CODE_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
const CODE_LENGTH = 14;

/** A touchpoint's public code: 69 bits, so that nobody finds one by trying. */
function publicCode(): string {
  const usable = 256 - (256 % CODE_LETTERS.length);
  let code = "";
  while (code.length < CODE_LENGTH) {
    for (const byte of randomBytes(CODE_LENGTH)) {
      if (byte < usable && code.length < CODE_LENGTH)
        code += CODE_LETTERS[byte % CODE_LETTERS.length];
    }
  }
  return code;
}

export const makingAt = (centreId: string, now: Date): Making => ({
  centreId,
  now,
  newId: () => v7(),
  newCode: publicCode,
});
