import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { liveRuleWords } from "@/components/journey-map/live-rule/live-rule-words";
import { JourneyEditor } from "@/components/journeys/editor/journey-editor";
import { type Locale, translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { mapOfDocument } from "@/lib/journey-map/map-document";
import { editorMaterial } from "@/lib/server/journeys/editor-material";
import { mapEvidence } from "@/lib/server/journeys/map-evidence";
import { getPlan } from "@/lib/server/journeys/plans/plan-reads";
import { getJourney } from "@/lib/server/journeys/reads";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";
import { notThere, type PlanPageProps, placeOf } from "../plan-of-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "plans.editor.title") };
}

/** The editor's words, but for what they call a plan. */
function editorWords(locale: Locale) {
  const { editor, plan } = wordsOf(locale, (words) => ({
    editor: words.editor,
    plan: words.plans.editor,
  }));
  const { heading, name, open } = plan;
  return { ...editor, journey: { ...editor.journey, heading, name, open } };
}

export default async function EditPlanPage(props: PlanPageProps) {
  const place = await placeOf(props);
  const { journeyId, planId } = place;
  const href = `/journeys/${journeyId}/plans/${planId}`;
  const viewer = await pageViewer(`${href}/edit`, "edit-journeys");
  const [locale, plan, journey] = await Promise.all([
    pageLocale(),
    getPlan(viewer, place).catch(notThere),
    getJourney(viewer, journeyId).catch(notThere),
  ]);
  if (plan.adoptedAt !== null) redirect(href);
  const asIs = mapOfDocument(journey.document);
  const ids = asIs.touchpoints.map(({ id }) => id);
  const [{ floors, ...material }, evidence] = await Promise.all([
    editorMaterial(viewer.scope, locale),
    mapEvidence(viewer, ids, new Date()),
  ]);
  return (
    <JourneyEditor
      key={plan.id}
      {...{ locale, journeyId }}
      words={editorWords(locale)}
      crumbs={{
        label: translate(locale, "ui.breadcrumb"),
        journeys: translate(locale, "journeys.title"),
      }}
      timeZone={viewer.timeZone}
      userId={viewer.userId}
      plan={{
        id: plan.id,
        journeyName: asIs.name,
        words: wordsOf(locale, ({ plans }) => plans.editor),
      }}
      revision={plan.revision}
      map={mapOfDocument(plan.document)}
      live={{
        words: liveRuleWords(locale),
        evidence: { ...evidence, asIs },
      }}
      library={{ ...material, sharing: {} }}
      floorPlan={{ words: wordsOf(locale, ({ floorPlan }) => floorPlan), floors }}
    />
  );
}
