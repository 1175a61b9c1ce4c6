import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { feedbackWords } from "@/components/feedback/feedback-words";
import { QrPage } from "@/components/feedback/qr-page";
import { SHEET_KINDS } from "@/components/feedback/sheets";
import { uuidText } from "@/lib/schemas/uuid-text";
import { getCentre } from "@/lib/server/centre/reads";
import { codesOfJourney } from "@/lib/server/feedback/codes-of-journey";
import { foundPage } from "@/lib/server/found-page";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";
import { publicOrigin } from "@/lib/server/public-origin";
import type { SearchParams } from "../asked-window";

export async function generateMetadata(): Promise<Metadata> {
  return { title: feedbackWords(await pageLocale())("qr.title") };
}

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export default async function QrRoute({ params, searchParams }: Props) {
  const id = uuidText.safeParse((await params).id);
  if (!id.success) notFound();
  const viewer = await pageViewer(`/journeys/${id.data}/qr`, "view-journeys");
  const [journey, centre, locale, asked] = await Promise.all([
    foundPage(codesOfJourney(viewer, id.data)),
    getCentre(viewer.scope),
    pageLocale(),
    searchParams,
  ]);
  return (
    <QrPage
      say={feedbackWords(locale)}
      journey={{ id: id.data, ...journey }}
      centreName={centre.name}
      kind={SHEET_KINDS.find((kind) => kind === asked.kind) ?? "cards"}
      touchpointId={typeof asked.touchpointId === "string" ? asked.touchpointId : null}
      address={publicOrigin(await headers())}
    />
  );
}
