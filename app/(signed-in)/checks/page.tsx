import type { Metadata } from "next";
import { listAddress } from "@/components/checks/check-filters";
import { CheckList } from "@/components/checks/check-list";
import { checkListTexts, unknownNames } from "@/components/checks/list-texts";
import { Pages } from "@/components/checks/pages";
import { checksByDay } from "@/components/checks/shown-check";
import { checkingWords, type Say } from "@/components/checks/words";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { can } from "@/lib/access";
import { dayOf } from "@/lib/format/day-of";
import { listAsked, type SearchParams } from "@/lib/server/checks/asked-page";
import { checkableStops } from "@/lib/server/checks/checkable-stops";
import { namesInChecks } from "@/lib/server/checks/names-in-checks";
import { pageOfChecks } from "@/lib/server/checks/page-of-checks";
import { foundPage } from "@/lib/server/found-page";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";
import { oneWalk } from "@/lib/server/walks/one-walk";
import { ListHead } from "./list-head";
import { WalkHead } from "./walk-head";

const PAGE_SIZE = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: checkingWords(await pageLocale())("list.title") };
}

export default async function ChecksPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await pageViewer("/checks", "view-checks");
  const locale = await pageLocale();
  const say = checkingWords(locale);
  const clock = { locale, timeZone: viewer.timeZone };
  const today = dayOf(new Date(), viewer.timeZone);
  const { of, choice, place } = await listAsked(searchParams, today);
  const [page, stops, walk] = await Promise.all([
    foundPage(pageOfChecks(viewer, { choice, place, limit: PAGE_SIZE })),
    checkableStops(viewer),
    of === "walk" ? foundPage(oneWalk(viewer, choice.walkId)) : null,
  ]);
  const names = await namesInChecks(viewer.scope, page.items);
  const unknown = unknownNames(locale);
  const mayRecord = can(viewer.role, "record-checks");
  return (
    <>
      {walk ? <WalkHead {...{ walk, locale }} /> : null}
      {of === "days" ? <ListHead {...{ choice, stops, today, mayRecord, locale }} /> : null}
      {page.items.length > 0 ? (
        <CheckList
          days={checksByDay(page.items, { names, clock, unknown })}
          texts={checkListTexts(locale)}
        />
      ) : (
        <NothingFound
          isFirst={stops.every(({ lastDay }) => lastDay === null)}
          {...{ say, mayRecord }}
        />
      )}
      <Pages
        label={say("list.pages")}
        newer={
          page.newer === null
            ? null
            : { href: listAddress({ ...choice, newer: page.newer }), label: say("list.newer") }
        }
        older={
          page.older === null
            ? null
            : { href: listAddress({ ...choice, older: page.older }), label: say("list.older") }
        }
      />
    </>
  );
}

interface NothingFoundProps {
  /** No check was ever made. */
  readonly isFirst: boolean;
  readonly mayRecord: boolean;
  readonly say: Say;
}

function NothingFound({ isFirst, mayRecord, say }: NothingFoundProps) {
  return (
    <EmptyState
      sentence={say(isFirst ? "list.empty" : "list.nothingFound")}
      action={mayRecord ? <LinkButton href="/today">{say("list.seeWeek")}</LinkButton> : undefined}
      link={isFirst ? undefined : <TextLink href="/checks">{say("list.reset")}</TextLink>}
    />
  );
}
