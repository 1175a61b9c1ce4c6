import { numberToHangul } from "es-hangul";

const DIGITS = ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"] as const;

const LETTERS: Readonly<Record<string, string>> = { L: "엘", M: "엠", N: "엔", R: "알" };

const UNITS: Readonly<Record<string, string>> = {
  ...{ km: "킬로미터", m: "미터", cm: "센티미터", mm: "밀리미터" },
  ...{ kg: "킬로그램", g: "그램", l: "리터", ml: "밀리리터" },
};

const SYMBOLS: Readonly<Record<string, string>> = {
  ...{ "%": "퍼센트", "‰": "퍼밀", "℃": "섭씨도", "°": "도", "+": "플러스", "&": "앤드" },
  ...{ "@": "골뱅이", "#": "샵", "=": "은" },
};

const MOST_DIGITS = 15;

function readNumber(text: string): string {
  const digits = text.replaceAll(",", "");
  const last = DIGITS[Number(digits.at(-1))] ?? "";
  const isWhole = !digits.includes(".") && digits.length <= MOST_DIGITS && !/^0\d/.test(digits);
  if (!isWhole || Number(digits) === 0) return last;
  return numberToHangul(Number(digits));
}

/** How a Korean ends an English word: with the sound of its last letters. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(l|le|ll)$/, "을"],
  [/(m|[aeiou]me)$/, "음"],
  [/(n|[aeiou]ne)$/, "은"],
  [/ng$/, "응"],
  [/[aeiou](k|ck|c)$/, "윽"],
  [/[aeiou]t$/, "읏"],
  [/[aeiou](p|b)$/, "읍"],
];

function readLatin(word: string): string {
  const isSpelt = word === word.toUpperCase() || !/[aeiouy]/i.test(word);
  if (isSpelt) return LETTERS[word.at(-1)?.toUpperCase() ?? ""] ?? "이";
  return ENDINGS.find(([ending]) => ending.test(word.toLowerCase()))?.[1] ?? "이";
}

const READERS: readonly (readonly [RegExp, (...found: readonly string[]) => string | undefined])[] =
  [
    [/[가-힣]$/, (hangul = "") => hangul],
    [/\d\s?(km|m|cm|mm|kg|g|l|ml)$/i, (_, unit = "") => UNITS[unit.toLowerCase()]],
    [/\d[\d,]*(\.\d+)?$/, (number = "") => readNumber(number)],
    [/[a-z]+$/i, (word = "") => readLatin(word)],
    [/[^\p{L}\p{N}\s]$/u, (symbol = "") => SYMBOLS[symbol]],
  ];

// The particle agrees with what is said aloud: not with a closing mark, nor with an aside in brackets.
const SILENT = /(\s|[.,!?;:…·’'"”»›」』》〉\])}]|\([^()]*\)|\[[^[\]]*\])+$/u;

/** How the end of a text is read in Korean, in Hangul; null where nobody can tell. Digits, Latin letters, units and signs are read as Koreans say them. */
export function koreanReading(text: string): string | null {
  const said = text.normalize("NFKC").replace(SILENT, "") || text.normalize("NFKC");
  for (const [pattern, read] of READERS) {
    const found = pattern.exec(said);
    if (found) return read(...found) ?? null;
  }
  return null;
}
