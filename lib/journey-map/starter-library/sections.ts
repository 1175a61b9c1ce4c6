import type { Section } from "../drawing/insert-section";
import type { MapTouchpoint } from "../map-types";
import { inLanguage, type Language, type Words } from "./starter";

/** One after the other, by the keys of starters; a list is a fork, which comes together again. */
interface WrittenSection {
  readonly key: string;
  readonly name: Words;
  readonly path: readonly (readonly string[])[];
}

const SECTIONS: readonly WrittenSection[] = [
  {
    key: "arriving",
    name: ["오시는 길", "On the way here"],
    path: [["homepage"], ["parking"], ["entrance"]],
  },
  {
    key: "welcome",
    name: ["1층 맞이", "Welcome on the first floor"],
    path: [["gate"], ["lobby"], ["desk"]],
  },
  {
    key: "upstairs",
    name: ["위층으로", "Upstairs"],
    path: [["lobby"], ["stairs", "lift"], ["counselling"]],
  },
  {
    key: "telephone",
    name: ["전화 응대", "On the telephone"],
    path: [["telephone"], ["follow-up"]],
  },
  {
    key: "joining",
    name: ["접수하고 프로그램까지", "From registration to a programme"],
    path: [["registration"], ["programme"], ["farewell"]],
  },
  {
    key: "dining",
    name: ["경로식당", "Dining hall"],
    path: [["dining"], ["toilet"], ["farewell"]],
  },
];

export interface NamedSection extends Section {
  readonly key: string;
  readonly name: string;
}

/** Parts of paths that centres have in common, made of these starters. */
export function sectionsIn(
  language: Language,
  starters: readonly MapTouchpoint[],
): readonly NamedSection[] {
  const byKey = new Map(starters.map((starter) => [starter.id, starter]));
  return SECTIONS.map(({ key, name, path }) => ({
    key,
    name: inLanguage(name, language),
    touchpoints: path.flat().flatMap((id) => byKey.get(id) ?? []),
    links: path
      .slice(1)
      .flatMap((step, place) =>
        (path[place] ?? []).flatMap((from) => step.map((to) => ({ from, to, weight: null }))),
      ),
  }));
}
