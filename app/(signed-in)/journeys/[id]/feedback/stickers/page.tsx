import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FACES } from "@/components/feedback/face-shapes";
import { feedbackWords } from "@/components/feedback/feedback-words";
import { StickerForm } from "@/components/feedback/sticker-form";
import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { dayOf } from "@/lib/format/day-of";
import { wordsOf } from "@/lib/i18n/words-of";
import { uuidText } from "@/lib/schemas/uuid-text";
import { foundPage } from "@/lib/server/found-page";
import { getJourney } from "@/lib/server/journeys/reads";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: feedbackWords(await pageLocale())("stickers.title") };
}

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function StickersRoute({ params }: Props) {
  const id = uuidText.safeParse((await params).id);
  if (!id.success) notFound();
  const at = `/journeys/${id.data}`;
  const viewer = await pageViewer(`${at}/feedback/stickers`, "record-checks");
  const { document } = await foundPage(getJourney(viewer, id.data));
  const locale = await pageLocale();
  const say = feedbackWords(locale);
  const words = wordsOf(locale, ({ feedback }) => feedback);
  const { name, touchpoints } = document.journey;
  const parents = [
    { href: "/journeys", label: say("page.journeys") },
    { href: at, label: name },
  ];
  const board = `${at}/qr?kind=board`;
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
        <StickerForm
          places={touchpoints.map((one) => ({ value: one.id, label: one.name }))}
          today={dayOf(new Date(), viewer.timeZone)}
          faces={FACES.map(({ key }) => words.visitor.faces[key])}
          words={words.stickers}
        />
      )}
    </>
  );
}
