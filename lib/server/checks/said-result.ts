import "server-only";
import { type Locale, type MessageKey, translate } from "@/lib/i18n";
import { isFieldCode } from "@/lib/schemas/field-code";
import type { CheckResult, RejectedCode } from "./check-item";

const OWN_WORDS = new Set<string>([
  "unknown-id",
  "id-conflict",
  "already-superseded",
  "other-touchpoint",
  "rules-not-recorded",
  "forbidden",
] satisfies RejectedCode[]);

/** An answer to one check as it is sent: a rejected one says in the language of who asked what to do. */
export function saidResult(result: CheckResult, locale: Locale): object {
  if (result.status !== "rejected") return result;
  const { id, status, code, path, values = {} } = result;
  const isField = "values" in result && isFieldCode(code);
  const key = isField || !OWN_WORDS.has(code) ? `fields.${code}` : `checks.rejections.${code}`;
  const detail = translate(locale, key as MessageKey, values);
  return { id, status, code, ...(path === "" ? {} : { path }), detail };
}
