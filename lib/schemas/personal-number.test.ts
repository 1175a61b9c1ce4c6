import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsPersonalNumber } from "./personal-number";

const REFUSED = [
  ["900101-1234567", "a resident number"],
  ["9001011234567", "without a separator"],
  ["900101 1234567", "with a space"],
  ["900101  -  1234567", "with spaces around the dash"],
  ["900101 - 1234567", "with one space on either side"],
  ["９００１０１－１２３４５６７", "in full width"],
  ["９００１０１　１２３４５６７", "with a full-width space"],
  ["900101–1234567", "with an en dash"],
  ["900101—1234567", "with an em dash"],
  ["900101−1234567", "with a minus sign"],
  ["900101‑1234567", "with a non-breaking hyphen"],
  ["900101ㅡ1234567", "with the Hangul vowel typed as a dash"],
  ["900101ー1234567", "with a Katakana dash"],
  ["900101·1234567", "with a middle dot"],
  ["900101.1234567", "with a full stop"],
  ["900101．1234567", "with a full-width full stop"],
  ["900101_1234567", "with an underscore"],
  ["900101/1234567", "with a slash"],
  ["900101~1234567", "with a tilde"],
  ["900101,1234567", "with a comma"],
  ["(900101) 1234567", "with brackets"],
  ["900101\n1234567", "over two lines"],
  ["900101\t1234567", "with a tab"],
  ["900101\u00a01234567", "with a non-breaking space"],
  [
    "9\u200b0\u200b0\u200b1\u200b0\u200b1\u200b1\u200b2\u200b3\u200b4\u200b5\u200b6\u200b7",
    "with zero-width spaces",
  ],
  ["900101\u00ad1234567", "with a soft hyphen"],
  ["900101\ufeff-\u20601234567", "with invisible joiners"],
  ["900101\u31641234567", "with a Hangul filler"],
  ["9️⃣0️⃣0️⃣1️⃣0️⃣1️⃣-1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣", "in keycap emoji"],
  ["⑨00101-①234567", "with circled digits"],
  ["9 0 0 1 0 1 - 1 2 3 4 5 6 7", "spaced out"],
  ["９　０　０　１　０　１　－　１　２　３　４　５　６　７", "spaced out in full width"],
  ["900101-1 234567", "with a space after the seventh digit"],
  ["90.01.01-1234567", "with the date in dots"],
  ["90-01-01-1234567", "with the date in dashes"],
  ["900101-5234567", "a foreigner's number"],
  ["200101-8234567", "a foreigner's number of this century"],
  ["123456-1234567", "a number whose date is no date"],
  ["홍길동900101-1234567입니다", "between Hangul"],
  ["a900101-1234567b", "between letters"],
  ["1. 900101-1234567", "as an item of a list"],
  ["010-1234-5678, 900101-1234567", "after a telephone number"],
  ["M12345678", "a passport"],
  ["여권번호는M12345678입니다", "a passport between Hangul"],
  ["m12345678", "a passport in small letters"],
  ["Ｍ１２３４５６７８", "a passport in full width"],
  ["M123A4567", "a passport since 2021"],
  ["S 12345678", "a passport with a space"],
  ["11-22-123456-61", "a driver's licence"],
  ["11 22 123456 61", "a driver's licence with spaces"],
  ["１１－２２－１２３４５６－６１", "a driver's licence in full width"],
  ["서울 12-123456-61", "an old driver's licence"],
] as const;

const ACCEPTED = [
  ["", "nothing"],
  ["오늘 32명이 다녀가셨어요", "a count of visitors"],
  ["900101-0234567", "a seventh digit that none has"],
  ["900101-9234567", "a seventh digit of the nineteenth century"],
  ["900101-1******", "a number already masked"],
  ["1900101-1234567", "more digits before"],
  ["900101-12345678", "more digits after"],
  ["12345678901234567890", "a long run of digits"],
  ["010-1234-5678", "a mobile telephone"],
  ["010 1234 5678 02 345 6789", "two telephones"],
  ["02-345-6789, 031-234-5678", "two office telephones"],
  ["1588-1234", "a service telephone"],
  ["2026-03-02T09:30:00+09:00", "a time"],
  ["2026. 3. 2. (월) 14:30~15:20", "a date and hours"],
  ["110-123-456789", "a bank account"],
  ["123456-12-345678", "another bank account"],
  ["0198c0de-7a1b-7c3d-9e2f-5a6b7c8d9e0f", "a UUID"],
  ["12345678-1234-1234-1234-123456789012", "a UUID of digits"],
  ["5, 4, 5, 3, 4, 5, 5, 4, 3, 5, 5, 4, 3", "thirteen marks out of five"],
  ["10,000,000명 × 5회 × 15초 = 50,000,000", "Carlzon's sum"],
  ["A12345678", "a letter that no passport begins with"],
  ["MOT12345678", "a longer code"],
  ["M1234567", "a code one digit short"],
  ["24-05-123456", "a document's number"],
] as const;

describe("numbers that may not be stored", () => {
  it.each(REFUSED)("[S17] %j is refused: %s", (text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
    expect(holdsPersonalNumber(`앞말 ${text} 뒷말`)).toBe(true);
  });

  it.each(ACCEPTED)("%j is accepted: %s", (text) => {
    expect(holdsPersonalNumber(text)).toBe(false);
  });

  it("[S17] finds a generated number however it is dressed", () => {
    const digits = (length: number) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
        .map((list) => list.join(""));
    const fullWidth = (text: string) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => text,
      fullWidth,
      (text) => [...text].join("\u200b"),
      (text) => [...text].join(" "),
    );
    const between = fc.constantFrom(
      "-",
      " ",
      " - ",
      "－",
      "–",
      ".",
      "·",
      "ㅡ",
      "\u200b-\u200b",
      "\u3000",
    );
    const word = fc.constantFrom("", "님 ", "(", "주민번호:", "a");
    const number = fc.tuple(
      digits(6),
      between,
      fc.integer({ min: 1, max: 8 }),
      digits(6),
      dress,
      word,
    );
    fc.assert(
      fc.property(number, ([birth, separator, century, serial, dressed, around]) => {
        const text = dressed(birth) + separator + dressed(`${century}${serial}`);
        expect(holdsPersonalNumber(`${around}${text}${around}`)).toBe(true);
      }),
      { numRuns: 2_000, seed: 17 },
    );
  });

  it("is never an id of ours", () => {
    const isPersonal = (id: string) =>
      holdsPersonalNumber(id) || holdsPersonalNumber(`${id}: ${id}`);
    const digits = fc.stringMatching(/^[0-9d]{8}-[0-9d]{4}-[0-9d]{4}-[0-9d]{4}-[0-9d]{12}$/);
    fc.assert(
      fc.property(fc.oneof(fc.uuid(), digits), (id) => !isPersonal(id)),
      { numRuns: 3_000, seed: 3 },
    );
  });

  it("scans a megabyte in a blink, whatever it is made of", () => {
    const pieces = [
      "1",
      "1 ",
      "123456 ",
      "가나다라",
      "-",
      "M1234567 ",
      "24.05.01 ",
      "12-34-567890",
      "1\u200b",
      "서울 12-",
    ];
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const start = performance.now();
      holdsPersonalNumber(text);
      expect(performance.now() - start, `of ${JSON.stringify(piece)}`).toBeLessThan(500);
    }
  });
});
