import { walkAddress } from "@/components/checks/addresses";
import { PlaceList } from "@/components/checks/place-list";
import { checkingWords } from "@/components/checks/words";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { can } from "@/lib/access";
import { checkableStops } from "@/lib/server/checks/checkable-stops";
import { pageLocale } from "@/lib/server/page-locale";
import type { Viewer } from "@/lib/server/viewer";

/** The paths that can be walked. */
export async function ChooseJourney({ viewer }: { viewer: Viewer }) {
  const say = checkingWords(await pageLocale());
  const stops = await checkableStops(viewer);
  const journeys = new Map(stops.map(({ journeyId, journeyName }) => [journeyId, journeyName]));
  const lines = [...journeys].map(([id, name]) => {
    const count = stops.filter(({ journeyId }) => journeyId === id).length;
    return { key: id, href: walkAddress(id), name, detail: say("walk.stops", { count }) };
  });
  const mayEdit = can(viewer.role, "edit-journeys");
  return (
    <div className="max-w-[720px]">
      <PageHeader title={say("walk.choose")} lead={say("walk.lead")} />
      {lines.length > 0 ? (
        <PlaceList lines={lines} />
      ) : (
        <EmptyState
          sentence={say("walk.none")}
          action={
            mayEdit ? (
              <LinkButton href="/journeys/new">{say("walk.makeJourney")}</LinkButton>
            ) : undefined
          }
        />
      )}
    </div>
  );
}
