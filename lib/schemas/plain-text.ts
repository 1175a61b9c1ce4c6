import * as z from "zod";
import type { FieldCode } from "./field-code";
import { holdsPersonalNumber } from "./personal-number";

// The very characters that one of the databases refuses, and those that no keyboard types.
const CONTROL = /(?![\n\t])\p{Cc}/u;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** What is wrong with a text whatever it is about; null when nothing is. */
function textProblem(text: string): FieldCode | null {
  if (CONTROL.test(text)) return "control-character";
  if (LONE_SURROGATE.test(text)) return "lone-surrogate";
  return holdsPersonalNumber(text) ? "personal-number" : null;
}

function composed(text: string): string {
  return text.replaceAll("\r\n", "\n").normalize("NFC");
}

/** Text that people write: NFC, no control characters but line breaks and tabs, no personal numbers. */
export function plainText({ min = 0, max }: { readonly min?: number; readonly max: number }) {
  const text = z.string().overwrite(composed).max(max);
  return (min > 0 ? text.min(min) : text).check((context) => {
    const { value, issues } = context;
    if (value.length > max) return;
    const isBlank = min > 0 && value.length > 0 && value.trim() === "";
    const code = isBlank ? "blank" : textProblem(value);
    if (code !== null) issues.push({ code: "custom", message: code, input: "" });
  });
}
