import type { JourneyMap } from "../map-types";
import { inLanguage, type Language, type Words } from "./starter";
import { startersIn } from "./starters";

interface WrittenTemplate {
  readonly key: string;
  readonly name: Words;
  readonly persona: Words;
  /** One after the other, by the keys of starters; a list is a fork with shares, which comes together again. */
  readonly path: readonly (string | readonly (readonly [key: string, weight: number])[])[];
}

const BY_STAIRS_OR_LIFT = [
  ["stairs", 3],
  ["lift", 7],
] as const;

const TEMPLATES: readonly WrittenTemplate[] = [
  {
    key: "newcomer",
    name: ["처음 오신 분 → 상담실", "A newcomer to the counsellor"],
    persona: ["처음 오시는 분", "First-time visitor"],
    path: ["gate", "lobby", BY_STAIRS_OR_LIFT, "counselling"],
  },
  {
    key: "telephone",
    name: ["전화 문의", "Telephone enquiry"],
    persona: ["처음 전화하시는 분", "First-time caller"],
    path: ["telephone", "follow-up"],
  },
  {
    key: "dining",
    name: ["경로식당", "Dining hall"],
    persona: ["늘 오시는 분", "Regular visitor"],
    path: ["entrance", "lobby", "dining", "toilet", "farewell"],
  },
  {
    key: "wheelchair",
    name: ["휠체어로 오신 분", "A visitor in a wheelchair"],
    persona: ["휠체어를 쓰시는 분", "Wheelchair user"],
    path: ["parking", "ramp", "entrance", "desk", "lift", "accessible-toilet", "programme"],
  },
  {
    key: "volunteer",
    name: ["새 자원봉사자", "A new volunteer"],
    persona: ["자원봉사자", "Volunteer"],
    path: ["telephone", "entrance", "desk", "volunteer-briefing", "volunteer-thanks"],
  },
  {
    key: "programme",
    name: ["프로그램 첫 참여", "First time at a programme"],
    persona: ["프로그램 이용자", "Programme participant"],
    path: ["homepage", "telephone", "entrance", "registration", "programme", "farewell"],
  },
];

export interface JourneyTemplate {
  readonly key: string;
  readonly map: JourneyMap;
  /** The names of its touchpoints one after the other; several where the path divides. */
  readonly steps: readonly (readonly string[])[];
}

type Step = readonly (readonly [key: string, weight: number | null])[];

function linksBetween(steps: readonly Step[]): JourneyMap["links"] {
  return steps
    .slice(1)
    .flatMap((step, index) =>
      (steps[index] ?? []).flatMap(([from]) =>
        step.map(([to, weight]) => ({ from, to, weight: step.length > 1 ? weight : null })),
      ),
    );
}

function templateIn(
  { key: templateKey, name, persona, path }: WrittenTemplate,
  language: Language,
): JourneyTemplate {
  const starters = new Map(startersIn(language).map((starter) => [starter.id, starter]));
  const steps = path.map((step): Step => (typeof step === "string" ? [[step, null]] : step));
  const map = {
    name: inLanguage(name, language),
    persona: inLanguage(persona, language),
    plan: "asIs" as const,
    touchpoints: steps.flat().flatMap(([key]) => starters.get(key) ?? []),
    links: linksBetween(steps),
    entries: null,
  };
  const namesOf = (step: Step) => step.map(([key]) => starters.get(key)?.name ?? "");
  return { key: templateKey, map, steps: steps.map(namesOf) };
}

/** Paths that centres have in common, to be made one's own. */
export const templatesIn = (language: Language): readonly JourneyTemplate[] =>
  TEMPLATES.map((template) => templateIn(template, language));
