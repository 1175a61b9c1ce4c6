import type { Metadata } from "next";
import { Assumptions } from "@/components/journeys/plans/assumptions";
import { DifferenceList } from "@/components/journeys/plans/difference-list";
import { MeasuredChange } from "@/components/journeys/plans/measured-change";
import { PlanDrawings } from "@/components/journeys/plans/plan-drawings";
import { PlanHeader } from "@/components/journeys/plans/plan-header";
import { planWords } from "@/components/journeys/plans/plan-words";
import { PredictedChange } from "@/components/journeys/plans/predicted-change";
import { PrintedFor } from "@/components/layout/printed-for";
import { can } from "@/lib/access";
import { formatDay } from "@/lib/format/dates";
import { dayOf } from "@/lib/format/day-of";
import { planDifferences } from "@/lib/journey-map/planned/plan-differences";
import { getCentre } from "@/lib/server/centre/reads";
import { planPage } from "@/lib/server/journeys/plans/plan-page";
import { getPlan } from "@/lib/server/journeys/plans/plan-reads";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";
import { notThere, type PlanPageProps, placeOf } from "./plan-of-page";

async function provenFor(props: PlanPageProps) {
  const place = await placeOf(props);
  const path = `/journeys/${place.journeyId}/plans/${place.planId}`;
  return { place, viewer: await pageViewer(path, "view-journeys") };
}

export async function generateMetadata(props: PlanPageProps): Promise<Metadata> {
  const { place, viewer } = await provenFor(props);
  return { title: (await getPlan(viewer, place).catch(notThere)).name };
}

export default async function PlanRoute(props: PlanPageProps) {
  const { place, viewer } = await provenFor(props);
  const page = await planPage(viewer, place, new Date()).catch(notThere);
  const locale = await pageLocale();
  const { asIs, toBe, comparison, firstSeconds, assumedRate, adoptedOn } = page;
  const isAdopted = adoptedOn !== null;
  const view = {
    locale,
    say: planWords(locale),
    asIs,
    toBe,
    comparison,
    firstSeconds,
    assumedRate,
    isAdopted,
  };
  const differences = planDifferences(asIs, toBe);
  return (
    <>
      <PrintedFor
        centre={(await getCentre(viewer.scope)).name}
        day={formatDay(dayOf(new Date(), viewer.timeZone), locale)}
      />
      <PlanHeader
        {...{ locale, differences, ...page }}
        say={view.say}
        mayEdit={can(viewer.role, "edit-journeys")}
      />
      {isAdopted ? <MeasuredChange {...view} measured={page.measured} /> : null}
      <PredictedChange {...view} />
      <PlanDrawings {...view} {...{ differences }} />
      <DifferenceList {...view} {...{ differences }} />
      <Assumptions {...view} {...{ differences }} />
    </>
  );
}
