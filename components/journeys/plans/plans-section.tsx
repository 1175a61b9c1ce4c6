import { Section } from "@/components/layout/section";
import { PageLink } from "@/components/ui/page-link";
import { Tag } from "@/components/ui/tag";
import { formatDay } from "@/lib/format/dates";
import { dayOf } from "@/lib/format/day-of";
import { type Locale, translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { BeginPlan } from "./begin-plan";
import { planWords, type SayPlan } from "./plan-words";

interface ListedPlan {
  readonly id: string;
  readonly name: string;
  readonly touchpointCount: number;
  readonly adoptedAt: Date | null;
  readonly createdAt: Date;
}

interface Props {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly journeyId: string;
  readonly plans: readonly ListedPlan[];
  readonly mayEdit: boolean;
}

/** What this journey shall be: drawn beside it, before anything is built. */
export function PlansSection({ locale, timeZone, journeyId, plans, mayEdit }: Props) {
  const say = planWords(locale);
  if (plans.length === 0 && !mayEdit) return null;
  const {
    places: _,
    madeOn: __,
    adoptedOn: ___,
    ...words
  } = wordsOf(locale, (all) => all.plans.section);
  return (
    <Section
      title={say("section.title")}
      lead={plans.length === 0 ? say("section.lead") : undefined}
      end={
        mayEdit ? (
          <span data-print="hide">
            <BeginPlan {...{ words, journeyId }} closeLabel={translate(locale, "editor.close")} />
          </span>
        ) : null
      }
    >
      {plans.length === 0 ? (
        <p className="border-hair border-y py-5 text-ink-2">{say("section.empty")}</p>
      ) : (
        <ul className="border-hair border-t">
          {plans.map((plan) => (
            <li key={plan.id} className="border-hair border-b">
              <PlanRow {...{ say, locale, timeZone, journeyId, plan }} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface RowProps extends Pick<Props, "locale" | "timeZone" | "journeyId"> {
  readonly say: SayPlan;
  readonly plan: ListedPlan;
}

function PlanRow({ say, locale, timeZone, journeyId, plan }: RowProps) {
  const { id, name, touchpointCount: count, adoptedAt, createdAt } = plan;
  const dayOn = (time: Date) => formatDay(dayOf(time, timeZone), locale);
  const when =
    adoptedAt === null
      ? say("section.madeOn", { day: dayOn(createdAt) })
      : say("section.adoptedOn", { day: dayOn(adoptedAt) });
  return (
    <PageLink
      href={`/journeys/${journeyId}/plans/${id}`}
      className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 px-2 py-3 hover:bg-sunken"
    >
      <span className="font-semibold text-accent underline underline-offset-4">{name}</span>
      {adoptedAt === null ? null : <Tag tone="hundred">{say("adoptedTag")}</Tag>}
      <span className="ml-auto text-ink-2 text-sm">
        {say("section.places", { count })} · {when}
      </span>
    </PageLink>
  );
}
