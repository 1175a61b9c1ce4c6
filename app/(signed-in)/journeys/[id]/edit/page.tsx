import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { liveRuleWords } from "@/components/journey-map/live-rule/live-rule-words";
import { JourneyEditor } from "@/components/journeys/editor/journey-editor";
import { translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { mapOfDocument } from "@/lib/journey-map/map-document";
import { uuidText } from "@/lib/schemas/uuid-text";
import { Refusal } from "@/lib/server/errors";
import { editorMaterial } from "@/lib/server/journeys/editor-material";
import { mapEvidence } from "@/lib/server/journeys/map-evidence";
import { getJourney } from "@/lib/server/journeys/reads";
import { sharingJourneys } from "@/lib/server/journeys/sharing-journeys";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";
import type { Viewer } from "@/lib/server/viewer";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "editor.title") };
}

async function journeyOr404(viewer: Viewer, id: string) {
  const read = uuidText.safeParse(id);
  if (!read.success) notFound();
  try {
    return await getJourney(viewer, read.data);
  } catch (error) {
    if (error instanceof Refusal && error.code === "not-found") notFound();
    throw error;
  }
}

export default async function EditJourneyPage({ params }: Props) {
  const { id } = await params;
  const viewer = await pageViewer(`/journeys/${id}/edit`, "edit-journeys");
  const locale = await pageLocale();
  const journey = await journeyOr404(viewer, id);
  const [{ floors, ...material }, sharing] = await Promise.all([
    editorMaterial(viewer.scope, locale),
    sharingJourneys(viewer.scope, journey.id),
  ]);
  const map = mapOfDocument(journey.document);
  const ids = [...map.touchpoints, ...material.ours].map(({ id: touchpointId }) => touchpointId);
  const evidence = await mapEvidence(viewer, ids, new Date());
  return (
    <JourneyEditor
      key={journey.id}
      {...{ locale }}
      words={wordsOf(locale, ({ editor }) => editor)}
      crumbs={{
        label: translate(locale, "ui.breadcrumb"),
        journeys: translate(locale, "journeys.title"),
      }}
      timeZone={viewer.timeZone}
      userId={viewer.userId}
      journeyId={journey.id}
      revision={journey.revision}
      {...{ map }}
      live={{ words: liveRuleWords(locale), evidence }}
      library={{ ...material, sharing }}
      floorPlan={{ words: wordsOf(locale, ({ floorPlan }) => floorPlan), floors }}
    />
  );
}
