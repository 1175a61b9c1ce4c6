const DIGIT = "[0-9０-９]";
const GAP = String.raw`[\s.\-－–)]{0,2}`;

const pattern = (source: string) => new RegExp(source, "gu");

const PHONE = pattern(
  `(?<!${DIGIT})(?:[+＋](?:82|８２)${GAP}[0０]?|[0０])${DIGIT}{1,2}${GAP}${DIGIT}{3,4}${GAP}${DIGIT}{4}(?!${DIGIT})`,
);
const E_MAIL = pattern(
  String.raw`(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}[@＠][A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}`,
);

/** A visitor's comment with telephone numbers and e-mail addresses blotted out, its length kept. */
export function maskContacts(text: string): string {
  return text
    .replace(E_MAIL, (address) => address.replace(/[^@＠.]/gu, "*"))
    .replace(PHONE, (number) => number.replace(/[0-9０-９]/gu, "*"));
}
