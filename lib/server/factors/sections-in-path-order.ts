import "server-only";
import { startersIn } from "@/lib/journey-map/starter-library/starters";

const rankByName: ReadonlyMap<string, number> = new Map(
  (["ko", "en"] as const).flatMap((language) =>
    startersIn(language).map(({ name }, rank) => [name, rank] as const),
  ),
);

/** As a visitor meets them: sections named like a starter in its order, a centre's own ones after them. */
export function sectionsInPathOrder<Named extends { readonly section: string }>(
  sections: readonly Named[],
): readonly Named[] {
  const rankOf = ({ section }: Named) => rankByName.get(section) ?? rankByName.size;
  return [...sections].sort((one, other) => rankOf(one) - rankOf(other));
}
