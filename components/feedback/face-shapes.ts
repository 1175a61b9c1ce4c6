/** The five answers, from very dissatisfied (1) to very satisfied (5): their words' keys and their mouths. */
export const FACES = [
  { value: 1, key: "veryBad", mouth: "M14 35Q24 23 34 35", brow: "M14 15l6 3M34 15l-6 3" },
  { value: 2, key: "bad", mouth: "M15 33.5Q24 28 33 33.5", brow: "" },
  { value: 3, key: "middle", mouth: "M15 31.5H33", brow: "" },
  { value: 4, key: "good", mouth: "M15 29.5Q24 36 33 29.5", brow: "" },
  { value: 5, key: "veryGood", mouth: "M13 28Q24 44 35 28Z", brow: "" },
] as const;

export type Face = (typeof FACES)[number];

/** Of a drawing 48 wide and 48 high. */
export const FACE_VIEW = "0 0 48 48";
export const FACE_EYES = [
  { cx: 17, cy: 20 },
  { cx: 31, cy: 20 },
] as const;

/** The pairs of the first impression, 7 points each. */
export const IMPRESSION_PAIRS = ["evaluation", "potency", "activity"] as const;
export const IMPRESSION_POINTS = [1, 2, 3, 4, 5, 6, 7] as const;
