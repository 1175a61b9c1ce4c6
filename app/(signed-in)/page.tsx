import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { TrendSection } from "@/components/charts/trend-section";
import { askedDays, daysQuery } from "@/components/dashboard/asked-days";
import { askedMoments } from "@/components/dashboard/asked-moments";
import { dashboardWords } from "@/components/dashboard/dashboard-words";
import { FirstFifteen } from "@/components/dashboard/first-fifteen";
import { LeadNotes, LeadSentence } from "@/components/dashboard/lead-sentence";
import { Moments } from "@/components/dashboard/moments";
import { Wall } from "@/components/dashboard/wall";
import type { WallView } from "@/components/dashboard/wall-journey";
import { WindowPresets } from "@/components/dashboard/window-presets";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { journeyWords } from "@/components/scores/journey-words";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { can } from "@/lib/access";
import { formatDay } from "@/lib/format/dates";
import { dayOf } from "@/lib/format/day-of";
import { translate } from "@/lib/i18n";
import { firstRun } from "@/lib/server/centre/first-run";
import { readWall, type Wall as WallFigures } from "@/lib/server/dashboards/reads";
import { journeyTrend } from "@/lib/server/journeys/journey-trend";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewerIfAny } from "@/lib/server/people/page-viewer";
import type { Viewer } from "@/lib/server/viewer";

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "dashboard.title") };
}

/** Everybody begins here, and most go on from here. */
async function provenDirector(): Promise<Viewer> {
  const viewer = await pageViewerIfAny();
  if (!viewer) redirect((await firstRun()) === "empty" ? "/setup" : "/sign-in");
  if (viewer.mustChangePassword) redirect("/sign-in/new-password");
  if (!can(viewer.role, "view-dashboard")) redirect("/today");
  return viewer;
}

export default async function DashboardPage({ searchParams }: Props) {
  const viewer = await provenDirector();
  const query = await searchParams;
  const { asked, isRefused } = askedDays(query);
  const now = new Date();
  const wall = await readWall(viewer, { ...asked, now });
  const locale = await pageLocale();
  const say = dashboardWords(locale);
  const { journeys, window, today } = wall;
  if (journeys.length === 0)
    return <Empty {...{ viewer, say }} today={formatDay(dayOf(now, viewer.timeZone), locale)} />;
  const view = { locale, say, window, today };
  return (
    <>
      {isRefused ? <Notice tone="warning">{say("window.refused")}</Notice> : null}
      <PageHeader
        above={formatDay(today, locale)}
        title={<LeadSentence {...view} {...{ journeys }} />}
        lead={<LeadNotes {...view} {...{ journeys }} />}
        actions={<WindowPresets {...view} {...{ asked }} path="/" />}
      />
      <Wall {...view} {...{ journeys }} />
      {wall.hasMore ? (
        <p className="mt-4 text-ink-2">{say("wall.more", { count: journeys.length })}</p>
      ) : null}
      <FirstTrend {...{ viewer, view, wall }} />
      <div className="gap-x-14 lg:grid lg:grid-cols-2">
        <Section title={say("first.title")} lead={say("first.lead")}>
          <FirstFifteen {...view} {...{ journeys }} />
        </Section>
        <Section title={say("arithmetic.title")} lead={say("arithmetic.lead")}>
          <Moments
            {...{ say, locale }}
            days={daysQuery(asked)}
            {...askedMoments(query, journeys)}
            checks={wall.checks}
          />
        </Section>
      </div>
    </>
  );
}

interface EmptyProps {
  readonly viewer: Viewer;
  readonly say: WallView["say"];
  readonly today: string;
}

function Empty({ viewer, say, today }: EmptyProps) {
  return (
    <>
      <PageHeader above={today} title={say("title")} />
      <EmptyState
        sentence={say("empty.sentence")}
        action={
          can(viewer.role, "edit-journeys") ? (
            <LinkButton variant="primary" href="/journeys/new">
              {say("empty.action")}
            </LinkButton>
          ) : null
        }
      />
    </>
  );
}

interface TrendProps {
  readonly viewer: Viewer;
  readonly view: WallView;
  readonly wall: WallFigures;
}

/** The most urgent journey week by week. */
async function FirstTrend({ viewer, view, wall }: TrendProps) {
  const [first] = wall.journeys;
  if (!first) return null;
  const { id, document, score, days, firstSeconds, observed } = first;
  const { window } = wall;
  const trend = await journeyTrend(viewer.scope, {
    journeyId: id,
    touchpointIds: document.touchpoints.map((touchpoint) => touchpoint.id),
    weakestId: score.weakest?.id ?? null,
    ...window,
  });
  return (
    <div className="mt-12 [&>section]:mt-1">
      <p className="text-ink-2 text-sm">{view.say("chart.of", { journey: first.name })}</p>
      <TrendSection
        {...{ id, trend }}
        locale={view.locale}
        say={journeyWords(view.locale)}
        journey={document}
        figures={{ window, score, days, firstSeconds, observed }}
        mayCheck={false}
      />
    </div>
  );
}
