import { Section } from "@/components/layout/section";
import { Disclosure } from "@/components/ui/disclosure";
import { formatPercent } from "@/lib/format/numbers";
import type { PlanDifferences } from "@/lib/journey-map/planned/plan-differences";
import type { PlanView } from "./plan-view";

interface Props extends PlanView {
  readonly differences: PlanDifferences;
}

function assumedOf({ say, assumedRate, isAdopted }: PlanView, place: string): string {
  const then = isAdopted ? "Adopted" : "";
  return assumedRate === null
    ? say(`assumptions.assumedUnknown${then}`, { place })
    : say(`assumptions.assumed${then}`, { place, rate: formatPercent(assumedRate) });
}

const hasChecks = ({ comparison }: PlanView, id: string): boolean =>
  comparison.toBe.links.some((link) => link.id === id && link.passed + link.failed > 0);

/** Every sentence that the forecast rests on. */
function sentencesOf({ differences, ...view }: Props): readonly string[] {
  const { say, toBe, comparison, firstSeconds, isAdopted } = view;
  const { assumed } = comparison;
  const nameOf = (id: string) => toBe.touchpoints.find((one) => one.id === id)?.name ?? "";
  const listed = (key: "blind" | "untimed" | "changed", names: readonly string[]) =>
    names.length === 0 ? [] : [say(`assumptions.${key}`, { places: names.join(", ") })];
  const blind = comparison.toBe.blindSpots.filter((id) => !assumed.includes(id));
  return [
    ...assumed.map((id) => assumedOf(view, nameOf(id))),
    say(isAdopted ? "assumptions.keptAdopted" : "assumptions.kept"),
    ...(isAdopted ? [say("assumptions.knownAdopted")] : []),
    ...listed(
      "changed",
      differences.changed
        .filter(({ after }) => hasChecks(view, after.id))
        .map(({ after }) => after.name),
    ),
    ...listed("blind", blind.map(nameOf)),
    ...listed("untimed", firstSeconds.toBe.untimed.map(nameOf)),
  ];
}

export function Assumptions(props: Props) {
  const { say } = props;
  return (
    <Section title={say("assumptions.title")}>
      <ul className="list-disc pl-5 [&>li]:mt-1.5">
        {sentencesOf(props).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Disclosure
        label={say("assumptions.method")}
        data-print="hide"
        className="mt-3 border-b-0 text-sm"
      >
        <p className="max-w-[46em] text-ink-2">{say("assumptions.methodText")}</p>
      </Disclosure>
    </Section>
  );
}
