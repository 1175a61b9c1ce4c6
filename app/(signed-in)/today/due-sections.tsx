import { checkAddress } from "@/components/checks/addresses";
import { type PlaceLine, PlaceList } from "@/components/checks/place-list";
import type { Say } from "@/components/checks/words";
import { Section } from "@/components/layout/section";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { Mark } from "@/components/ui/mark";
import { Notice } from "@/components/ui/notice";
import type { DueTouchpoint } from "@/lib/server/checks/due-touchpoints";

const MOST_AT_ONCE = 8;

interface Props {
  readonly due: readonly DueTouchpoint[];
  readonly say: Say;
}

const blindAmong = (due: readonly DueTouchpoint[]) => due.filter(({ isBlind }) => isBlind);
const overdueAmong = (due: readonly DueTouchpoint[]) => due.filter(({ isBlind }) => !isBlind);

/** How much there is to see, in one sentence. */
export function dueSentence(due: readonly DueTouchpoint[], say: Say): string {
  const [blind, overdue] = [blindAmong(due).length, overdueAmong(due).length];
  if (blind > 0 && overdue > 0) return say("today.dueBoth", { blind, overdue });
  if (blind > 0) return say("today.dueBlind", { blind });
  return overdue > 0 ? say("today.dueOverdue", { overdue }) : say("today.allSeen");
}

function lineOf(touchpoint: DueTouchpoint, say: Say): PlaceLine {
  const { touchpointId, name, place, journeys, daysSince } = touchpoint;
  const [first, ...others] = journeys;
  const count = others.length;
  const detail = [place, first?.name, count > 0 ? say("today.others", { count }) : ""];
  return {
    key: touchpointId,
    href: checkAddress(touchpointId, first?.id ?? null),
    name,
    detail: detail.filter(Boolean).join(" · "),
    end: daysSince === null ? say("today.never") : say("today.daysAgo", { days: daysSince }),
  };
}

function Lines({ due, say }: Props) {
  const lines = due.map((touchpoint) => lineOf(touchpoint, say));
  const [first, rest] = [lines.slice(0, MOST_AT_ONCE), lines.slice(MOST_AT_ONCE)];
  return (
    <>
      <PlaceList lines={first} />
      {rest.length > 0 ? (
        <Disclosure label={say("today.more", { count: rest.length })}>
          <PlaceList lines={rest} />
        </Disclosure>
      ) : null}
    </>
  );
}

/** What is due: what nobody looked at first. */
export function DueSections({ due, say }: Props) {
  const [blind, overdue] = [blindAmong(due), overdueAmong(due)];
  return (
    <>
      {blind.length > 0 ? (
        <Section
          title={<Mark shape="ring">{say("today.blind")}</Mark>}
          lead={say("today.blindLead")}
        >
          <Lines due={blind} say={say} />
        </Section>
      ) : null}
      {overdue.length > 0 ? (
        <Section title={say("today.overdue")}>
          <Lines due={overdue} say={say} />
        </Section>
      ) : null}
    </>
  );
}

/** For those who can mend it: places where nothing that could pass or fail is asked. */
export function Uncheckable({ count, say }: { count: number; say: Say }) {
  if (count === 0) return null;
  return (
    <div className="mt-8">
      <Notice
        tone="warning"
        action={
          <LinkButton href="/journeys" size="small">
            {say("form.addFactors")}
          </LinkButton>
        }
      >
        {say("today.noBasics", { count })}
      </Notice>
    </div>
  );
}
