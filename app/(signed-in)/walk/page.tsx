import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { walkAddress } from "@/components/checks/addresses";
import { pathDetail } from "@/components/checks/path-detail";
import { checkingWords } from "@/components/checks/words";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { ElsewhereList } from "@/components/walk/elsewhere-list";
import { WalkScreen } from "@/components/walk/walk-screen";
import { walkTexts } from "@/components/walk/walk-texts";
import { can } from "@/lib/access";
import { translate } from "@/lib/i18n";
import { getCentre } from "@/lib/server/centre/reads";
import { placeAsked, type SearchParams } from "@/lib/server/checks/asked-page";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";
import { elsewhereWalks } from "@/lib/server/walks/elsewhere-reads";
import { type WalkableJourney, walkableJourneys } from "@/lib/server/walks/walkable-journeys";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "walk.title") };
}

const withBasics = ({ factors, ...stop }: WalkableJourney["stops"][number]) => ({
  ...stop,
  hasBasicFactor: factors.some(({ basic }) => basic),
});

export default async function WalkPage({ searchParams }: { searchParams: SearchParams }) {
  const { journeyId } = await placeAsked(searchParams);
  const path = journeyId === null ? "/walk" : walkAddress(journeyId);
  const viewer = await pageViewer(path, "record-walks");
  const [locale, journeys, centre, elsewhere] = await Promise.all([
    pageLocale(),
    walkableJourneys(viewer),
    getCentre(viewer.scope),
    elsewhereWalks(viewer),
  ]);
  if (journeyId !== null && !journeys.some(({ id }) => id === journeyId)) notFound();
  const say = checkingWords(locale);
  const words = walkTexts(locale);
  if (journeys.length === 0)
    return (
      <>
        <PageHeader title={words.title} lead={words.lead} />
        <EmptyState
          sentence={words.none}
          action={
            can(viewer.role, "edit-journeys") ? (
              <LinkButton href="/journeys/new">{words.makeJourney}</LinkButton>
            ) : undefined
          }
        />
      </>
    );
  return (
    <WalkScreen
      {...{ journeys }}
      lines={journeys.map(({ id, name, stops }) => ({
        ...{ id, name },
        detail: pathDetail(stops.map(withBasics), say),
      }))}
      setting={{
        owner: { personId: viewer.userId, centreId: viewer.centreId },
        isRulesRecorded: centre.rulesRecordedAt !== null,
        arePhotosAllowed: centre.photosAllowed,
        mayUndo: can(viewer.role, "supersede-checks"),
        mayEdit: can(viewer.role, "edit-journeys"),
        drawnAt: new Date().toISOString(),
        clock: { locale, timeZone: viewer.timeZone },
        words,
      }}
      below={<ElsewhereList walks={elsewhere} {...{ words, locale }} />}
    />
  );
}
