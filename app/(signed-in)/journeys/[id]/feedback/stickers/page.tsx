import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FACES } from "@/components/feedback/face-shapes";
import { feedbackWords } from "@/components/feedback/feedback-words";
import { BoardList } from "@/components/feedback/stickers/board-list";
import { enteredBoards } from "@/components/feedback/stickers/entered-boards";
import { StickerForm } from "@/components/feedback/stickers/sticker-form";
import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { can } from "@/lib/access";
import { dayOf } from "@/lib/format/day-of";
import { wordsOf } from "@/lib/i18n/words-of";
import { pageQuery } from "@/lib/schemas/page-query";
import { uuidText } from "@/lib/schemas/uuid-text";
import { stickerBoards } from "@/lib/server/feedback/sticker-boards";
import { foundPage } from "@/lib/server/found-page";
import { getJourney } from "@/lib/server/journeys/reads";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";
import type { SearchParams } from "../../asked-window";

export async function generateMetadata(): Promise<Metadata> {
  return { title: feedbackWords(await pageLocale())("stickers.title") };
}

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<SearchParams>;
}

const BOARDS_A_PAGE = 20;

/** A mistyped place in the list is as good as none. */
const beforeAsked = ({ before }: SearchParams) => pageQuery.cursor.safeParse(before).data;

export default async function StickersRoute({ params, searchParams }: Props) {
  const id = uuidText.safeParse((await params).id);
  if (!id.success) notFound();
  const at = `/journeys/${id.data}`;
  const viewer = await pageViewer(`${at}/feedback/stickers`, "record-checks");
  const { document } = await foundPage(getJourney(viewer, id.data));
  const cursor = beforeAsked(await searchParams);
  const asked = { journeyId: id.data, cursor, limit: BOARDS_A_PAGE };
  const entered = await foundPage(stickerBoards(viewer, asked));
  const locale = await pageLocale();
  const say = feedbackWords(locale);
  const { stickers, visitor } = wordsOf(locale, ({ feedback }) => feedback);
  const words = { stickers, faces: FACES.map(({ key }) => visitor.faces[key]) };
  const { name, touchpoints } = document.journey;
  const names = new Map(touchpoints.map((one) => [one.id, one.name]));
  const today = dayOf(new Date(), viewer.timeZone);
  const mayCorrect = can(viewer.role, "supersede-checks");
  const parents = [
    { href: "/journeys", label: say("page.journeys") },
    { href: at, label: name },
  ];
  const board = `${at}/qr?kind=board`;
  const here = `${at}/feedback/stickers`;
  const { nextCursor } = entered;
  return (
    <>
      <PageHeader
        above={
          <Breadcrumb
            label={say("page.breadcrumb")}
            parents={parents}
            current={say("stickers.title")}
          />
        }
        title={say("stickers.title")}
        lead={say("stickers.lead")}
        actions={<LinkButton href={board}>{say("stickers.print")}</LinkButton>}
      />
      {touchpoints.length === 0 ? (
        <EmptyState sentence={say("qr.empty")} />
      ) : (
        <>
          <StickerForm
            places={touchpoints.map((one) => ({ value: one.id, label: one.name }))}
            mayUndo={mayCorrect}
            {...{ today, words }}
          />
          <BoardList
            boards={enteredBoards(entered.items, { names, locale })}
            olderHref={nextCursor === null ? null : `${here}?before=${nextCursor}`}
            newestHref={cursor === undefined ? null : here}
            {...{ today, mayCorrect, words }}
          />
        </>
      )}
    </>
  );
}
