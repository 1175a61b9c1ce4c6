import type { Metadata } from "next";
import { CreateJourney } from "@/components/journeys/create/create-journey";
import { BLANK } from "@/components/journeys/create/offered-start";
import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { documentOfMap } from "@/lib/journey-map/map-document";
import { templatesIn } from "@/lib/journey-map/starter-library/templates";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";

const BLANK_MAP = {
  name: "",
  persona: "",
  plan: "asIs",
  touchpoints: [],
  links: [],
  entries: null,
} as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "journeys.create.title") };
}

export default async function NewJourneyPage() {
  await pageViewer("/journeys/new", "edit-journeys");
  const locale = await pageLocale();
  const words = wordsOf(locale, ({ journeys }) => journeys.create);
  const starts = templatesIn(locale).map(({ key, map, steps }) => ({
    key,
    steps,
    document: documentOfMap(map),
  }));
  return (
    <>
      <PageHeader
        above={
          <Breadcrumb
            label={translate(locale, "ui.breadcrumb")}
            parents={[{ href: "/journeys", label: translate(locale, "journeys.title") }]}
            current={words.title}
          />
        }
        title={words.title}
        lead={words.lead}
      />
      <CreateJourney
        {...{ words, starts }}
        blank={{ key: BLANK, steps: [], document: documentOfMap(BLANK_MAP) }}
      />
    </>
  );
}
