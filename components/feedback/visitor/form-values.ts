import { IMPRESSION_PAIRS } from "../face-shapes";

const NAMES = ["id", "face", "comment", "again", ...IMPRESSION_PAIRS] as const;

/** What a visitor chose and wrote, as the browser sends it. */
export type FormValues = Readonly<Record<(typeof NAMES)[number], string>>;

/** What was sent, each field once; what is not there is empty. */
export function formValues(sent: URLSearchParams): FormValues {
  const entries = NAMES.map((name) => [name, sent.get(name) ?? ""] as const);
  return Object.fromEntries(entries) as Record<(typeof NAMES)[number], string>;
}

const AGAIN: Readonly<Record<string, boolean | null>> = { yes: true, no: false, unsure: null };

/** The same as the open API takes it; a choice that the form does not offer is left to its schema to refuse. */
export function feedbackOfForm(values: FormValues, about: { code: string; locale: string }) {
  const number = (text: string) => (/^\d$/.test(text) ? Number(text) : text);
  const points = IMPRESSION_PAIRS.filter((pair) => values[pair] !== "").map(
    (pair) => [pair, number(values[pair])] as const,
  );
  const { id, face, again, comment } = values;
  return {
    ...about,
    id,
    ...(face === "" ? {} : { face: number(face) }),
    ...(again === "" ? {} : { comeAgain: again in AGAIN ? AGAIN[again] : again }),
    ...(comment.trim() === "" ? {} : { comment }),
    ...(points.length === 0 ? {} : { impression: Object.fromEntries(points) }),
  };
}
