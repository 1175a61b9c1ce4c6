import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { uncheckableOf } from "@/lib/journey-map/uncheckable";
import type { JourneyView } from "./journey-view";
import { fewOf } from "./say-few";

interface Props extends Pick<JourneyView, "say" | "id" | "journey"> {
  readonly mayEdit: boolean;
}

/** Major touchpoints that no check can judge are no small print: they are said before any figure. */
export function UncheckableNotice({ say, id, journey, mayEdit }: Props) {
  const places = uncheckableOf(journey.touchpoints).map(({ name }) => name);
  if (places.length === 0) return null;
  return (
    <div data-print="hide" className="mt-4">
      <Notice
        tone="warning"
        action={
          mayEdit ? (
            <LinkButton href={`/journeys/${id}/edit`} size="small">
              {say("uncheckable.action")}
            </LinkButton>
          ) : null
        }
      >
        {say("uncheckable.sentence", { count: places.length, places: fewOf(places, say) })}
      </Notice>
    </div>
  );
}
