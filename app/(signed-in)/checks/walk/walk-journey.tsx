import { notFound } from "next/navigation";
import { signInAddress } from "@/components/checks/addresses";
import { WalkPath } from "@/components/checks/walk/walk-path";
import { walkTexts } from "@/components/checks/walk/walk-texts";
import { checkingWords } from "@/components/checks/words";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { can } from "@/lib/access";
import { getCentre } from "@/lib/server/centre/reads";
import { basicFirst } from "@/lib/server/checks/touchpoint-to-check";
import { foundPage } from "@/lib/server/found-page";
import { getJourney } from "@/lib/server/journeys/reads";
import { pageLocale } from "@/lib/server/page-locale";
import type { Viewer } from "@/lib/server/viewer";

interface Asked {
  readonly viewer: Viewer;
  readonly journeyId: string;
  readonly path: string;
}

/** The screens of a walk along one journey. */
export async function WalkJourney({ viewer, journeyId, path }: Asked) {
  const locale = await pageLocale();
  const say = checkingWords(locale);
  const [{ document }, centre] = await Promise.all([
    foundPage(getJourney(viewer, journeyId)),
    getCentre(viewer.scope),
  ]);
  const { plan, name, persona, touchpoints, links, entries } = document.journey;
  // Only what stands can be walked.
  if (plan !== "asIs") notFound();
  const header = <PageHeader above={name} title={say("walk.title")} lead={say("walk.lead")} />;
  if (touchpoints.length === 0)
    return (
      <>
        {header}
        <EmptyState
          sentence={say("walk.none")}
          link={<LinkButton href="/today">{say("saved.today")}</LinkButton>}
        />
      </>
    );
  const stops = touchpoints.map((touchpoint) => ({
    id: touchpoint.id,
    name: touchpoint.name,
    place: touchpoint.place,
    major: touchpoint.major,
    routine: touchpoint.routine,
    factors: basicFirst(touchpoint.factors),
    forkQuestion: say("walk.fork", { place: touchpoint.name }),
  }));
  return (
    <WalkPath
      userId={viewer.userId}
      journey={{ id: journeyId, persona }}
      path={{ stops: stops.map(({ id, routine }) => ({ id, routine })), links, entries }}
      isRulesRecorded={centre.rulesRecordedAt !== null}
      mayUndo={can(viewer.role, "supersede-checks")}
      clock={{ locale, timeZone: viewer.timeZone }}
      signInHref={signInAddress(path)}
      texts={walkTexts(locale)}
      {...{ stops, header }}
    />
  );
}
