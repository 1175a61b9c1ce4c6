import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/link-button";
import { Tag } from "@/components/ui/tag";
import { formatDay, formatDays } from "@/lib/format/dates";
import { daysBetween } from "@/lib/format/days-between";
import { withParticle } from "@/lib/format/particles";
import { type Locale, translate } from "@/lib/i18n";
import { fill } from "@/lib/i18n/fill";
import { wordsOf } from "@/lib/i18n/words-of";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import type { PlanDifferences } from "@/lib/journey-map/planned/plan-differences";
import { AdoptPlan } from "./adopt-plan";
import type { SayPlan } from "./plan-words";
import { RemovePlan } from "./remove-plan";

interface Props {
  readonly locale: Locale;
  readonly say: SayPlan;
  readonly plan: {
    readonly id: string;
    readonly journeyId: string;
    readonly name: string;
    readonly revision: number;
  };
  readonly journeyName: string;
  readonly journeyRevision: number;
  readonly window: { readonly from: string; readonly to: string };
  readonly adoptedOn: string | null;
  readonly differences: PlanDifferences;
  readonly mayEdit: boolean;
}

/** Which plan of which journey, and what can be done with it. */
export function PlanHeader(props: Props) {
  const { say, locale, plan, journeyName, adoptedOn, mayEdit } = props;
  return (
    <PageHeader
      above={
        <Breadcrumb
          label={translate(locale, "ui.breadcrumb")}
          parents={[
            { href: "/journeys", label: translate(locale, "journeys.title") },
            { href: `/journeys/${plan.journeyId}`, label: journeyName },
          ]}
          current={say("breadcrumb")}
        />
      }
      title={
        <>
          <span className="mb-1 block">
            <Tag tone={adoptedOn === null ? "accent" : "hundred"}>
              {say(adoptedOn === null ? "tag" : "adoptedTag")}
            </Tag>
          </span>
          {plan.name}
        </>
      }
      lead={leadOf(props)}
      actions={mayEdit ? <Actions {...props} /> : null}
    />
  );
}

function leadOf({ say, locale, window, adoptedOn }: Props): string {
  const days = daysBetween(window.from, window.to) + 1;
  const checked = { range: formatDays(window, locale), days };
  if (adoptedOn === null) return say("lead", checked);
  return say("adoptedLead", { ...checked, day: formatDay(adoptedOn, locale) });
}

const namesOf = (touchpoints: readonly MapTouchpoint[]) => touchpoints.map(({ name }) => name);

function Actions(props: Props) {
  const { say, locale, plan, journeyRevision, adoptedOn, differences } = props;
  const { id, journeyId, name, revision } = plan;
  const journeyHref = `/journeys/${journeyId}`;
  const address = `/api/v1/journeys/${journeyId}/plans/${id}` as const;
  const { adopt, removal } = wordsOf(locale, ({ plans }) => plans);
  const particle = locale === "ko" ? withParticle(name, "을/를").slice(name.length) : "";
  const remove = (
    <RemovePlan
      {...{ address }}
      label={say("buttons.remove")}
      done={fill(removal.done, { name, particle })}
      undo={removal.undo}
      goTo={journeyHref}
    />
  );
  if (adoptedOn !== null)
    return (
      <>
        {remove}
        <LinkButton href={journeyHref}>{say("buttons.journey")}</LinkButton>
      </>
    );
  return (
    <>
      {remove}
      <LinkButton href={`${journeyHref}/plans/${id}/edit`}>{say("buttons.edit")}</LinkButton>
      <AdoptPlan
        {...{ address, name, journeyRevision }}
        words={adopt}
        label={say("buttons.adopt")}
        planRevision={revision}
        added={namesOf(differences.added)}
        changed={namesOf(differences.changed.map(({ after }) => after))}
        removed={namesOf(differences.removed)}
      />
    </>
  );
}
