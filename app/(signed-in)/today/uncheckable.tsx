import type { Say } from "@/components/checks/words";
import { Section } from "@/components/layout/section";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import type { UncheckableTouchpoint } from "@/lib/server/checks/due-touchpoints";

interface Props {
  readonly touchpoints: readonly UncheckableTouchpoint[];
  readonly mayEdit: boolean;
  readonly say: Say;
}

interface Group {
  readonly id: string;
  readonly name: string;
  readonly places: readonly string[];
}

function byJourney(touchpoints: Props["touchpoints"]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { journeyId: id, journeyName, name } of touchpoints) {
    const places = [...(groups.get(id)?.places ?? []), name];
    groups.set(id, { id, name: journeyName, places });
  }
  return [...groups.values()];
}

const MOST_AT_ONCE = 4;

/** Major touchpoints that nobody can check: where to mend it, or whom to tell. */
export function Uncheckable({ touchpoints, mayEdit, say }: Props) {
  if (touchpoints.length === 0) return null;
  const groups = byJourney(touchpoints);
  const [first, rest] = [groups.slice(0, MOST_AT_ONCE), groups.slice(MOST_AT_ONCE)];
  return (
    <Section
      title={say("today.uncheckable")}
      lead={say(mayEdit ? "today.addBasics" : "today.tellLeader")}
    >
      <Groups groups={first} {...{ mayEdit }} />
      {rest.length > 0 ? (
        <Disclosure label={say("today.moreJourneys", { count: rest.length })}>
          <Groups groups={rest} {...{ mayEdit }} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Groups({
  groups,
  mayEdit,
}: Pick<Props, "mayEdit"> & { readonly groups: readonly Group[] }) {
  return (
    <ul>
      {groups.map(({ id, name, places }) => (
        <li key={id} className="border-hair border-b py-2">
          {mayEdit ? (
            <TextLink
              href={`/journeys/${id}/edit`}
              className="inline-flex min-h-11 items-center font-semibold"
            >
              {name}
            </TextLink>
          ) : (
            <p className="font-semibold">{name}</p>
          )}
          <p className="text-ink-2 text-sm">{places.join(", ")}</p>
        </li>
      ))}
    </ul>
  );
}
