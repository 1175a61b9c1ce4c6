import { FeedbackSection } from "@/components/feedback/feedback-section";
import { feedbackWords } from "@/components/feedback/feedback-words";
import { PlansSection } from "@/components/journeys/plans/plans-section";
import { FloorFigure } from "@/components/scores/floors/floor-figure";
import type { JourneyView } from "@/components/scores/journey-view";
import { WalkedEvidence } from "@/components/scores/walked-evidence";
import { can } from "@/lib/access";
import { feedbackOfJourney } from "@/lib/server/feedback/feedback-of-journey";
import type { Floor } from "@/lib/server/floors/floor";
import { listPlans } from "@/lib/server/journeys/plans/plan-reads";
import { walksBeforeAdoption } from "@/lib/server/journeys/plans/walks-before-adoption";
import type { Viewer } from "@/lib/server/viewer";
import { walkedEvidence } from "@/lib/server/walks/reads";

interface Props {
  readonly viewer: Viewer;
  readonly view: JourneyView;
}

interface FurtherProps extends Props {
  readonly floorsOnPaper: readonly Floor[];
}

/** What stands beside the verdict: what was walked, what visitors said, and what is planned. */
export function FurtherSections({ floorsOnPaper, ...props }: FurtherProps) {
  return (
    <>
      <FloorSheet view={props.view} floors={floorsOnPaper} />
      <WalkedSection {...props} />
      <VisitorsSaid {...props} />
      <Plans {...props} />
    </>
  );
}

/** The building, on paper alone: on the screen it is looked at in the place of the path. */
function FloorSheet({ view, floors }: Pick<Props, "view"> & { readonly floors: readonly Floor[] }) {
  if (floors.length === 0) return null;
  return (
    <div className="hidden print:block">
      <FloorFigure {...view} {...{ floors }} />
    </div>
  );
}

/** What was seen by walking the path, beside what the checks make likely. */
async function WalkedSection({ viewer, view }: Props) {
  const asked = { journeyId: view.id, ...view.figures.window };
  const [walked, earlier] = await Promise.all([
    walkedEvidence(viewer.scope, asked),
    walksBeforeAdoption(viewer, asked),
  ]);
  return <WalkedEvidence {...view} {...{ walked, earlier }} />;
}

/** Beside the verdict, in none of its figures. */
async function VisitorsSaid({ viewer, view }: Props) {
  const { id, locale, figures, mayCheck } = view;
  const asked = { journeyId: id, ...figures.window, now: new Date() };
  const mayRead = can(viewer.role, "view-feedback");
  return (
    <FeedbackSection
      say={feedbackWords(locale)}
      {...{ locale }}
      journeyId={id}
      opinions={mayRead ? await feedbackOfJourney(viewer, asked) : null}
      latestVerdict={figures.days.latest?.verdict ?? null}
      mayEnter={mayCheck}
    />
  );
}

const MOST_PLANS = 50;

/** What is planned is the centre's own affair: who only walks assigned journeys does not meet it. */
async function Plans({ viewer, view: { locale, id } }: Props) {
  if (viewer.assignedJourneyIds !== null) return null;
  const { items } = await listPlans(viewer, { journeyId: id, limit: MOST_PLANS });
  const mayEdit = can(viewer.role, "edit-journeys");
  const { timeZone } = viewer;
  return <PlansSection {...{ locale, timeZone, mayEdit }} journeyId={id} plans={items} />;
}
