import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { TrendSection } from "@/components/charts/trend-section";
import { PrintedFor } from "@/components/layout/printed-for";
import { AttendedHours } from "@/components/scores/attended-hours";
import { DayVerdicts } from "@/components/scores/day-verdicts";
import { FailureFree } from "@/components/scores/failure-free";
import { FixFirst } from "@/components/scores/fix-first";
import { JourneyHeader } from "@/components/scores/journey-header";
import { journeyWords } from "@/components/scores/journey-words";
import { PrintNow } from "@/components/scores/print-now";
import { PrintWhole } from "@/components/scores/print-whole";
import { TouchpointResults } from "@/components/scores/touchpoint-results";
import { UncheckableNotice } from "@/components/scores/uncheckable-notice";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { can } from "@/lib/access";
import { formatDay } from "@/lib/format/dates";
import { wordsOf } from "@/lib/i18n/words-of";
import { uuidText } from "@/lib/schemas/uuid-text";
import { getCentre } from "@/lib/server/centre/reads";
import { Refusal } from "@/lib/server/errors";
import { floorsOfJourney } from "@/lib/server/floors/floors-of-journey";
import { type JourneyPage, journeyPage } from "@/lib/server/journeys/journey-page";
import { listKeepers } from "@/lib/server/journeys/keeping-reads";
import { getJourney } from "@/lib/server/journeys/reads";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";
import type { Viewer } from "@/lib/server/viewer";
import { askedView } from "./asked-view";
import { askedWindow, type SearchParams } from "./asked-window";
import { FurtherSections } from "./further-sections";
import { PathSection } from "./path-section";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<SearchParams>;
}

function notThere(error: unknown): never {
  if (error instanceof Refusal && error.code === "not-found") notFound();
  throw error;
}

const provenFor = (id: string): Promise<Viewer> => pageViewer(`/journeys/${id}`, "view-journeys");

/** Who may not see actions is not told of them by the chart either. */
const forRole = ({ role }: Viewer, page: JourneyPage): JourneyPage =>
  can(role, "view-actions") || page.trend === null
    ? page
    : { ...page, trend: { ...page.trend, actions: [] } };

/** Who keeps it now stays a choice, though they may have left. */
async function keepersOf({ scope }: Viewer, { keeping }: JourneyPage) {
  const keepers = await listKeepers(scope);
  const { ownerId: userId, owner: name } = keeping;
  if (userId === null || name === null) return keepers;
  return keepers.some((keeper) => keeper.userId === userId)
    ? keepers
    : [...keepers, { userId, name }];
}

async function journeyIdOf({ params }: Props): Promise<string> {
  const id = uuidText.safeParse((await params).id);
  return id.success ? id.data : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const id = await journeyIdOf(props);
  const { document } = await getJourney(await provenFor(id), id).catch(notThere);
  return { title: document.journey.name };
}

export default async function JourneyRoute(props: Props) {
  const id = await journeyIdOf(props);
  const viewer = await provenFor(id);
  const searchParams = await props.searchParams;
  const { window, isRefused } = askedWindow(searchParams);
  const asked = { journeyId: id, ...window, now: new Date() };
  const page = forRole(viewer, await journeyPage(viewer, asked).catch(notThere));
  const locale = await pageLocale();
  const say = journeyWords(locale);
  const view = {
    locale,
    say,
    id: page.id,
    journey: page.journey,
    figures: page.figures,
    mayCheck: can(viewer.role, "record-checks"),
  };
  const { isWhole, isForPrinting, said, ...chosen } = askedView(searchParams);
  const floors = await floorsOfJourney(viewer.scope, page.journey);
  const drawing = floors.length > 0 ? chosen.drawing : "path";
  const mayEdit = can(viewer.role, "edit-journeys");
  const mayExport = can(viewer.role, "export-journeys");
  return (
    <>
      {isRefused ? <Notice tone="warning">{say("window.refused")}</Notice> : null}
      {isForPrinting ? <PrintNow /> : null}
      {isWhole ? (
        <PrintWhole
          words={wordsOf(locale, ({ journey }) => journey.printWhole)}
          hasFloors={floors.length > 0}
          shortHref={`/journeys/${id}?${new URLSearchParams(window)}`}
        />
      ) : null}
      <PrintedFor
        centre={(await getCentre(viewer.scope)).name}
        day={formatDay(page.today, locale)}
      />
      <JourneyHeader
        {...view}
        {...{ mayEdit, mayExport, drawing }}
        others={said}
        today={page.today}
        keeping={page.keeping}
        keepers={mayEdit ? await keepersOf(viewer, page) : []}
      />
      {page.journey.touchpoints.length === 0 ? (
        <Empty {...{ id, say, mayEdit }} />
      ) : (
        <Sections
          {...{ view, page, mayEdit }}
          isWhole={isWhole}
          path={<PathSection {...{ view, window, floors, drawing }} />}
        >
          <FurtherSections {...{ viewer, view }} floorsOnPaper={isWhole ? floors : []} />
        </Sections>
      )}
    </>
  );
}

type View = Parameters<typeof FixFirst>[0];

function Empty({ id, say, mayEdit }: Pick<View, "id" | "say"> & { readonly mayEdit: boolean }) {
  if (!mayEdit) return <EmptyState sentence={say("empty.sentenceOnly")} />;
  return (
    <EmptyState
      sentence={say("empty.sentence")}
      action={
        <LinkButton variant="primary" href={`/journeys/${id}/edit`}>
          {say("empty.action")}
        </LinkButton>
      }
    />
  );
}

interface SectionsProps {
  readonly view: View;
  readonly page: JourneyPage;
  readonly mayEdit: boolean;
  readonly path: ReactNode;
  /** Also on paper. */
  readonly isWhole: boolean;
  readonly children: ReactNode;
}

function Sections({ view, page, mayEdit, path, isWhole, children }: SectionsProps) {
  return (
    <>
      <UncheckableNotice {...view} {...{ mayEdit }} />
      <div className="mt-5 border-ink border-t-2 border-b border-b-hair-2 lg:grid lg:grid-cols-[1.2fr_1.25fr_1fr] print:grid print:grid-cols-3">
        <FixFirst {...view} />
        <DayVerdicts {...view} walks={page.walks} />
        <FailureFree {...view} />
      </div>
      {path}
      <div className="print:[&_section]:mt-7 print:[&_tbody>tr:first-child]:break-before-avoid">
        <AttendedHours {...view} slots={page.slots} />
        <TouchpointResults {...view} missedFactors={page.missedFactors} />
        <TrendSection {...view} trend={page.trend} />
      </div>
      {/* On paper the verdict, the path, its touchpoints and the trend fill two pages. */}
      <div className={isWhole ? "print:break-before-page" : "print:hidden"}>{children}</div>
    </>
  );
}
