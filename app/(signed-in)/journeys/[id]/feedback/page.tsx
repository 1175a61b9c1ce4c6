import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { feedbackWords } from "@/components/feedback/feedback-words";
import { OpinionsPage } from "@/components/feedback/opinions-page";
import { can } from "@/lib/access";
import { dayOf } from "@/lib/format/day-of";
import { uuidText } from "@/lib/schemas/uuid-text";
import { feedbackOfJourney } from "@/lib/server/feedback/feedback-of-journey";
import { foundPage } from "@/lib/server/found-page";
import { getJourney } from "@/lib/server/journeys/reads";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";
import { askedWindow, type SearchParams } from "../asked-window";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: feedbackWords(await pageLocale())("page.title") };
}

export default async function FeedbackRoute({ params, searchParams }: Props) {
  const id = uuidText.safeParse((await params).id);
  if (!id.success) notFound();
  const journeyId = id.data;
  const viewer = await pageViewer(`/journeys/${journeyId}/feedback`, "view-feedback");
  const { window } = askedWindow(await searchParams);
  const now = new Date();
  const { document } = await foundPage(getJourney(viewer, journeyId));
  const opinions = await foundPage(feedbackOfJourney(viewer, { journeyId, ...window, now }));
  const locale = await pageLocale();
  return (
    <OpinionsPage
      say={feedbackWords(locale)}
      journey={{ id: journeyId, name: document.journey.name }}
      today={dayOf(now, viewer.timeZone)}
      mayEnter={can(viewer.role, "record-checks")}
      {...{ locale, opinions }}
    />
  );
}
