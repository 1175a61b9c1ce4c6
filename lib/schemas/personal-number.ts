// Marks that people or scripts put between digits without meaning anything by them.
const INVISIBLE = /[\p{Cf}\p{M}\u115f\u1160\u3164]/gu;
// Hangul ㅡ and ㆍ (here in their compatible forms) and Katakana ー are typed for dashes and dots; whatever else is no
// letter or digit may separate too.
const BETWEEN = String.raw`(?:[^\p{L}\p{N}]|[\u1173\u119e\u30fc])`;
const SPACE = String.raw`\s`;

const shape = (source: string) => new RegExp(source, "u");

/** Resident and foreigner registration numbers; no checksum: those issued since October 2020 have none. */
const REGISTRATION = shape(
  String.raw`(?<!\p{N})\d{6}${BETWEEN}{0,5}[1-8]${SPACE}{0,2}\d{6}(?!\p{N})`,
);
const REGISTRATION_SPACED_OUT = shape(
  String.raw`(?<!\p{N})\d(?:${SPACE}{1,2}\d){5}${BETWEEN}{1,5}[1-8](?:${SPACE}{1,2}\d){6}(?!\p{N})`,
);
const REGISTRATION_BY_DATE = shape(
  String.raw`(?<!\p{N})\d\d[ ./-]{1,2}(?:0[1-9]|1[0-2])[ ./-]{1,2}(?:0[1-9]|[12]\d|3[01])${BETWEEN}{0,5}[1-8]\d{6}(?!\p{N})`,
);
/** The letters of Korean passports, then 8 digits, or since December 2021 3 digits, a letter and 4 digits. */
const PASSPORT = shape(
  String.raw`(?<![A-Za-z0-9])[MSRODGmsrodg][ -]?(?:\d{8}|\d{3}[A-Za-z]\d{4})(?![A-Za-z0-9])`,
);
const LICENCE = shape(
  String.raw`(?<!\p{N})\d\d${BETWEEN}{1,3}\d\d${BETWEEN}{1,3}\d{6}${BETWEEN}{1,3}\d\d(?!\p{N})`,
);
/** Licences of old: the region's name for its number. */
const LICENCE_BY_REGION = shape(
  String.raw`(?:서울|부산|경기|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산)${BETWEEN}{0,3}\d\d${BETWEEN}{1,3}\d{6}${BETWEEN}{1,3}\d\d(?!\p{N})`,
);

const SHAPES = [
  REGISTRATION,
  REGISTRATION_SPACED_OUT,
  REGISTRATION_BY_DATE,
  PASSPORT,
  LICENCE,
  LICENCE_BY_REGION,
] as const;

/** Fewer digits than this are none of these numbers. */
const FEWEST_DIGITS = /(?:\p{N}\P{N}*){7}/u;

/** Full-width and other dressed-up digits as plain ones, invisible characters gone. */
function plainDigits(text: string): string {
  return text.normalize("NFKC").replace(INVISIBLE, "");
}

/**
 * Whether a text holds a number that may not be stored even with consent (고유식별번호): resident or
 * foreigner registration, passport, driver's licence. By shape only, in time linear in the text.
 */
export function holdsPersonalNumber(text: string): boolean {
  if (!FEWEST_DIGITS.test(text)) return false;
  const plain = plainDigits(text);
  return SHAPES.some((pattern) => pattern.test(plain));
}
