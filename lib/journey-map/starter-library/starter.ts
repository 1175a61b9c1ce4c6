import type { Channel, FactorKind, MapFactor, MapTouchpoint } from "../map-types";

export type Language = "ko" | "en";

/** In Korean, in English. */
export type Words = readonly [korean: string, english: string];

type WrittenFactor = readonly [name: Words, basic: boolean, kind: FactorKind, standard: Words];

/** A touchpoint from which a centre starts its own. One with an occurrence happens only now and then. */
export interface WrittenStarter {
  readonly key: string;
  readonly name: Words;
  readonly place: Words;
  readonly channel: Channel;
  readonly duty: Words;
  readonly greets?: boolean;
  readonly occurrence?: number;
  readonly durationSeconds?: number;
  readonly factors: readonly WrittenFactor[];
}

export const inLanguage = ([korean, english]: Words, language: Language): string =>
  language === "ko" ? korean : english;

function factorOf(
  [name, basic, kind, standard]: WrittenFactor,
  index: number,
  language: Language,
): MapFactor {
  return {
    id: `f${index + 1}`,
    name: inLanguage(name, language),
    basic,
    kind,
    standard: inLanguage(standard, language),
  };
}

/** The starter as a touchpoint of a new document, under its key. */
export function starterTouchpoint(starter: WrittenStarter, language: Language): MapTouchpoint {
  const { key, channel, greets = false, occurrence = null, durationSeconds = null } = starter;
  return {
    id: key,
    name: inLanguage(starter.name, language),
    place: inLanguage(starter.place, language),
    channel,
    duty: inLanguage(starter.duty, language),
    procedure: "",
    major: true,
    routine: occurrence === null,
    occurrence,
    greets,
    attendedHours: [],
    durationSeconds,
    position: null,
    factors: starter.factors.map((factor, index) => factorOf(factor, index, language)),
  };
}
