import type { Metadata } from "next";
import { CheckList } from "@/components/checks/check-list";
import { checkListTexts, unknownNames } from "@/components/checks/list-texts";
import { checksByDay } from "@/components/checks/shown-check";
import { checkingWords } from "@/components/checks/words";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DrawnAt } from "@/components/offline/drawn-at";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { UnfinishedWalks } from "@/components/walk/unfinished-walks";
import { can } from "@/lib/access";
import { formatDay } from "@/lib/format/dates";
import { addDays, dayOf } from "@/lib/format/day-of";
import { wordsOf } from "@/lib/i18n/words-of";
import { checkableStops } from "@/lib/server/checks/checkable-stops";
import {
  dueTouchpoints,
  expectedCount,
  uncheckableTouchpoints,
} from "@/lib/server/checks/due-touchpoints";
import { namesInChecks } from "@/lib/server/checks/names-in-checks";
import { recentChecksOf } from "@/lib/server/checks/recent-checks";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";
import { DueSections, dueSentence } from "./due-sections";
import { PathsToWalk } from "./paths-to-walk";
import { SetRhythms } from "./set-rhythms";
import { Uncheckable } from "./uncheckable";

const RECENT_DAYS = 30;
const RECENT = 5;

export async function generateMetadata(): Promise<Metadata> {
  return { title: checkingWords(await pageLocale())("today.title") };
}

export default async function TodayPage() {
  const viewer = await pageViewer("/today", "record-checks");
  const locale = await pageLocale();
  const say = checkingWords(locale);
  const clock = { locale, timeZone: viewer.timeZone };
  const now = new Date();
  const today = dayOf(now, viewer.timeZone);
  const from = addDays(today, -RECENT_DAYS);
  const [stops, recent] = await Promise.all([
    checkableStops(viewer),
    recentChecksOf(viewer, { from, limit: RECENT }),
  ]);
  const names = await namesInChecks(viewer.scope, recent);
  const due = dueTouchpoints(stops, { now, timeZone: viewer.timeZone });
  const journeys = new Map(stops.map(({ journeyId, journeyName }) => [journeyId, journeyName]));
  const mayEdit = can(viewer.role, "edit-journeys");
  const uncheckable = uncheckableTouchpoints(stops);
  const seen = { expected: expectedCount(stops), uncheckable: uncheckable.length };
  if (journeys.size === 0)
    return (
      <>
        <PageHeader above={formatDay(today, locale)} title={say("today.title")} />
        <EmptyState
          sentence={say(mayEdit ? "today.noJourneys" : "today.askManager")}
          action={
            mayEdit ? (
              <LinkButton href="/journeys/new" variant="primary">
                {say("walk.makeJourney")}
              </LinkButton>
            ) : undefined
          }
        />
      </>
    );
  return (
    <div className="max-w-[760px]">
      <DrawnAt
        at={now.toISOString()}
        {...{ clock }}
        sentence={wordsOf(locale, ({ waiting }) => waiting.drawnAt)}
      />
      <PageHeader
        above={formatDay(today, locale)}
        title={say("today.title")}
        lead={dueSentence(due, seen, { say, locale })}
        actions={mayEdit ? <SetRhythms {...{ stops, locale }} /> : null}
      />
      <UnfinishedWalks
        userId={viewer.userId}
        journeys={[...journeys].map(([id, name]) => ({ id, name }))}
        {...{ clock }}
        words={wordsOf(locale, ({ walk: { unfinished, abandon } }) => ({ unfinished, abandon }))}
      />
      <DueSections {...{ due, say, locale }} />
      <Uncheckable touchpoints={uncheckable} {...{ mayEdit, say }} />
      <PathsToWalk {...{ stops, say, locale }} />
      <Section
        title={say("today.recent")}
        end={
          <TextLink href="/checks" className="inline-flex min-h-11 items-center">
            {say("today.recentAll")}
          </TextLink>
        }
      >
        {recent.length === 0 ? (
          <p className="text-ink-2">{say("today.noRecent")}</p>
        ) : (
          <CheckList
            days={checksByDay(recent, { names, clock, unknown: unknownNames(locale) })}
            texts={checkListTexts(locale)}
            headingLevel="h3"
          />
        )}
      </Section>
    </div>
  );
}
