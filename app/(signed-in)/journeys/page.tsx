import type { Metadata } from "next";
import { askedDays } from "@/components/dashboard/asked-days";
import { dashboardWords } from "@/components/dashboard/dashboard-words";
import { WindowPresets } from "@/components/dashboard/window-presets";
import { DeletedJourneys } from "@/components/journeys/deleted-journeys";
import { JourneyList } from "@/components/journeys/journey-list";
import { journeysWords, type SayJourneys } from "@/components/journeys/journeys-words";
import { RemovedJourney } from "@/components/journeys/removed-journey";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { can } from "@/lib/access";
import { dayOf } from "@/lib/format/day-of";
import { type Locale, translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { readWall } from "@/lib/server/dashboards/reads";
import { listDeletedJourneys } from "@/lib/server/journeys/deleted-journeys";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";
import type { Viewer } from "@/lib/server/viewer";

const PATH = "/journeys";

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "journeys.title") };
}

export default async function JourneysPage({ searchParams }: Props) {
  const viewer = await pageViewer(PATH, "view-journeys");
  const locale = await pageLocale();
  const query = await searchParams;
  const { asked, isRefused } = askedDays(query);
  const now = new Date();
  const { journeys, window, today, hasMore } = await readWall(viewer, { ...asked, now });
  const [say, sayJourneys] = [dashboardWords(locale), journeysWords(locale)];
  const mayEdit = can(viewer.role, "edit-journeys");
  const create = mayEdit ? (
    <LinkButton variant="primary" href={`${PATH}/new`}>
      {sayJourneys("new")}
    </LinkButton>
  ) : null;
  const deleted = <Deleted {...{ viewer, locale, sayJourneys, now }} removed={query.removed} />;
  if (journeys.length === 0)
    return (
      <>
        <PageHeader title={sayJourneys("title")} lead={sayJourneys("lead")} />
        <EmptyState
          sentence={sayJourneys(mayEdit ? "empty.sentence" : "empty.monitor")}
          action={create}
        />
        {deleted}
      </>
    );
  return (
    <>
      {isRefused ? <Notice tone="warning">{say("window.refused")}</Notice> : null}
      <PageHeader
        title={sayJourneys("title")}
        lead={sayJourneys("lead")}
        actions={
          <>
            <WindowPresets {...{ locale, say, asked, window, today }} path={PATH} />
            {create}
          </>
        }
      />
      <JourneyList {...{ locale, say, sayJourneys, window, today, journeys, mayEdit }} />
      {hasMore ? (
        <p className="mt-4 text-ink-2">{say("wall.more", { count: journeys.length })}</p>
      ) : null}
      {deleted}
    </>
  );
}

interface DeletedProps {
  readonly viewer: Viewer;
  readonly locale: Locale;
  readonly sayJourneys: SayJourneys;
  readonly now: Date;
  /** What was deleted a moment ago, as the address says. */
  readonly removed: unknown;
}

async function Deleted({ viewer, locale, sayJourneys, now, removed }: DeletedProps) {
  if (!can(viewer.role, "delete-journeys")) return null;
  const dayThere = (time: Date) => dayOf(time, viewer.timeZone);
  const deleted = (await listDeletedJourneys(viewer.scope, now)).map(
    ({ deletedAt, ...journey }) => ({ ...journey, day: dayThere(deletedAt) }),
  );
  const justNow = deleted.find(({ id }) => id === removed);
  const words = wordsOf(locale, (all) => all.journeys.deleted.words);
  return (
    <>
      <DeletedJourneys {...{ deleted, sayJourneys, locale }} today={dayThere(now)} />
      {justNow ? <RemovedJourney journey={justNow} {...{ words }} path={PATH} /> : null}
    </>
  );
}
