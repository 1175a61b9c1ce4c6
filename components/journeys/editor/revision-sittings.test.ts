import { describe, expect, it } from "vitest";
import { wordsOf } from "@/lib/i18n/words-of";
import type { MapDifferences } from "@/lib/journey-map/map-differences";
import { sittingsOf } from "./revision-sittings";
import { saySitting } from "./say-revision";
import type { ListedRevision } from "./use-revisions";

const UNCHANGED: MapDifferences = {
  added: [],
  removed: [],
  changed: [],
  areWaysOther: false,
  isDescribedOtherwise: false,
};

const aRevision = (number: number, minute: number, more: Partial<ListedRevision> = {}) => ({
  number,
  at: new Date(Date.UTC(2026, 10, 22, 1, minute)).toISOString(),
  author: "김하늘",
  changes: UNCHANGED,
  adopted: null,
  restores: null,
  ...more,
});

const changing = (changes: Partial<MapDifferences>) => ({ changes: { ...UNCHANGED, ...changes } });

const said = (revisions: readonly ListedRevision[]) =>
  sittingsOf(revisions).map((sitting) => [
    sitting.revisions.map(({ number }) => number),
    saySitting(
      sitting,
      wordsOf("ko", ({ editor }) => editor.revisions),
    ),
  ]);

describe("the history of a journey, by sittings", () => {
  it("puts together what one author saved within minutes, and says what it changed", () => {
    const revisions = [
      aRevision(5, 42, changing({ changed: ["로비"] })),
      aRevision(4, 14, changing({ changed: ["상담 코너", "계단"] })),
      aRevision(3, 6, changing({ added: ["상담 코너"], areWaysOther: true })),
      aRevision(2, 5, { ...changing({ removed: ["경비실"] }), author: "이바다" }),
      aRevision(1, 4, { changes: null }),
    ];
    expect(said(revisions)).toEqual([
      [[5], "고침: 로비"],
      [[4, 3], "더함: 상담 코너 · 고침: 계단 · 길이나 차례를 바꿈"],
      [[2], "뺌: 경비실"],
      [[1], "처음 만듦"],
    ]);
  });

  it("leaves adoptions and restorings standing alone", () => {
    const revisions = [
      aRevision(4, 3, { restores: 1 }),
      aRevision(3, 2, { adopted: "상담 코너" }),
      aRevision(2, 1, changing({ added: ["가", "나", "다", "라"] })),
    ];
    expect(said(revisions)).toEqual([
      [[4], "1번째 판으로 되돌림"],
      [[3], "바꿀 모습 ‘상담 코너’대로 바꿈"],
      [[2], "더함: 가, 나, 다 외 1곳"],
    ]);
  });
});
