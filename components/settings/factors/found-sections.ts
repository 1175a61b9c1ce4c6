import { matchesTyped } from "@/components/ui/matches-typed";
import type { SectionOfFactors } from "./library-types";

/** The factors in which what was typed is found; all of a section whose name has it. */
export function foundSections(
  sections: readonly SectionOfFactors[],
  typed: string,
): readonly SectionOfFactors[] {
  if (typed.trim() === "") return sections;
  return sections
    .map(({ section, factors }) => {
      const isNamed = matchesTyped(section, typed);
      const found = factors.filter(
        ({ name, standard }) =>
          isNamed || matchesTyped(name, typed) || matchesTyped(standard, typed),
      );
      return { section, factors: found };
    })
    .filter(({ factors }) => factors.length > 0);
}
