import { Download } from "lucide-react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/link-button";
import { formatDays } from "@/lib/format/dates";
import { addDays } from "@/lib/format/day-of";
import { type JourneyView, walkHref } from "./journey-view";
import { WindowChoice } from "./window-choice";

interface Props extends JourneyView {
  readonly today: string;
  readonly mayEdit: boolean;
  readonly mayExport: boolean;
}

export function JourneyHeader(props: Props) {
  const { say, id, journey, figures, today } = props;
  const parents = [{ href: "/journeys", label: say("list") }];
  return (
    <header>
      <Breadcrumb
        label={say("breadcrumb")}
        parents={parents}
        current={say(`plan.${journey.plan}`)}
      />
      <div className="mt-1 flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <h1 className="min-w-0 max-w-[22em] grow basis-80 font-bold text-3xl">{journey.name}</h1>
        <Buttons {...props} />
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-x-4 text-ink-2 text-sm [&>details[open]]:basis-full">
        <p className="py-1.5">{aboutOf(props)}</p>
        <WindowChoice {...{ say, id, today }} window={figures.window} />
      </div>
    </header>
  );
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;

function aboutOf({ say, locale, journey, figures, today }: Props): string {
  const { window } = figures;
  const days = daysBetween(window.from, window.to);
  const isLast = window.to === today && window.from === addDays(today, 1 - days);
  const range = formatDays(window, locale);
  return [
    journey.persona,
    say("places", { count: journey.touchpoints.length }),
    say(isLast ? "window.last" : "window.span", { days, range }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** One of them is primary only where nothing else is more urgent. */
function Buttons({ say, id, journey, figures, mayCheck, mayEdit, mayExport }: Props) {
  const isCalm = figures.score.weakest === null;
  const isCheckable = mayCheck && journey.touchpoints.length > 0;
  return (
    <div data-print="hide" className="flex flex-wrap gap-2">
      {mayExport ? (
        <LinkButton variant="quiet" href={`/api/v1/journeys/${id}/export?format=json`} download>
          <Download aria-hidden="true" />
          {say("export")}
        </LinkButton>
      ) : null}
      {mayEdit ? <LinkButton href={`/journeys/${id}/edit`}>{say("edit")}</LinkButton> : null}
      {isCheckable ? (
        <LinkButton variant={isCalm ? "primary" : "secondary"} href={walkHref(id)}>
          {say("check")}
        </LinkButton>
      ) : null}
    </div>
  );
}
