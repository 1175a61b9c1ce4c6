import type { Metadata } from "next";
import { FactorLibraryScreen } from "@/components/settings/factors/factor-library-screen";
import type { OfferedSection } from "@/components/settings/factors/library-types";
import { SettingsHeader } from "@/components/settings/settings-header";
import { type Locale, translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { startersIn } from "@/lib/journey-map/starter-library/starters";
import { countFactorUses } from "@/lib/server/factors/factor-uses";
import { type LibrarySection, listFactorLibrary } from "@/lib/server/factors/reads";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "factorLibrary.title") };
}

/** The starters that the centre has under neither of their names, in the reader's language. */
function offeredBesides(library: readonly LibrarySection[], locale: Locale): OfferedSection[] {
  const named = new Set(library.map(({ section }) => section));
  const known = new Set(
    (["ko", "en"] as const).flatMap((language) =>
      startersIn(language).flatMap(({ id, name }) => (named.has(name) ? [id] : [])),
    ),
  );
  return startersIn(locale)
    .filter(({ id }) => !known.has(id))
    .map(({ id, name, factors, routine }) => ({
      key: id,
      name,
      factors: factors.map((factor) => factor.name).join(" · "),
      isRoutine: routine,
    }));
}

function rowsOf(library: readonly LibrarySection[], uses: ReadonlyMap<string, number>) {
  return library.map(({ section, factors }) => ({
    section,
    factors: factors.map((factor) => ({ ...factor, section, uses: uses.get(factor.name) ?? 0 })),
  }));
}

export default async function FactorLibraryPage() {
  const { scope } = await pageViewer("/settings/factors", "manage-factor-library");
  const [locale, library, archived, uses] = await Promise.all([
    pageLocale(),
    listFactorLibrary(scope),
    listFactorLibrary(scope, { archived: true }),
    countFactorUses(scope),
  ]);
  const words = wordsOf(locale, ({ factorLibrary }) => factorLibrary);
  return (
    <FactorLibraryScreen
      header={<SettingsHeader {...{ locale }} title={words.title} lead={words.lead} />}
      sections={rowsOf(library, uses)}
      archived={rowsOf(archived, uses).flatMap(({ factors }) => factors)}
      offered={offeredBesides(library, locale)}
      {...{ locale, words }}
    />
  );
}
