import type { Metadata } from "next";
import { dashboardWords } from "@/components/dashboard/dashboard-words";
import { WindowPresets, windowDaysOf } from "@/components/dashboard/window-presets";
import { JourneyList } from "@/components/journeys/journey-list";
import { journeysWords } from "@/components/journeys/journeys-words";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { can } from "@/lib/access";
import { translate } from "@/lib/i18n";
import { readWall } from "@/lib/server/dashboards/reads";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";

const PATH = "/journeys";

interface Props {
  readonly searchParams: Promise<{ readonly days?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "journeys.title") };
}

export default async function JourneysPage({ searchParams }: Props) {
  const viewer = await pageViewer(PATH, "view-journeys");
  const locale = await pageLocale();
  const days = windowDaysOf((await searchParams).days);
  const { journeys, window, today, hasMore } = await readWall(viewer, { days, now: new Date() });
  const [say, sayJourneys] = [dashboardWords(locale), journeysWords(locale)];
  const mayEdit = can(viewer.role, "edit-journeys");
  const create = mayEdit ? (
    <LinkButton variant="primary" href={`${PATH}/new`}>
      {sayJourneys("new")}
    </LinkButton>
  ) : null;
  if (journeys.length === 0)
    return (
      <>
        <PageHeader title={sayJourneys("title")} lead={sayJourneys("lead")} />
        <EmptyState
          sentence={sayJourneys(mayEdit ? "empty.sentence" : "empty.monitor")}
          action={create}
        />
      </>
    );
  return (
    <>
      <PageHeader
        title={sayJourneys("title")}
        lead={sayJourneys("lead")}
        actions={
          <>
            <WindowPresets {...{ say, days }} path={PATH} />
            {create}
          </>
        }
      />
      <JourneyList {...{ locale, say, sayJourneys, window, today, journeys, mayEdit }} />
      {hasMore ? (
        <p className="mt-4 text-ink-2">{say("wall.more", { count: journeys.length })}</p>
      ) : null}
    </>
  );
}
