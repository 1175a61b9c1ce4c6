import { checkAddress } from "@/components/checks/addresses";
import { type PlaceLine, PlaceList } from "@/components/checks/place-list";
import type { Say } from "@/components/checks/words";
import { Section } from "@/components/layout/section";
import { Disclosure } from "@/components/ui/disclosure";
import { Mark } from "@/components/ui/mark";
import { type Locale, translate } from "@/lib/i18n";
import type { DueTouchpoint } from "@/lib/server/checks/due-touchpoints";

const MOST_AT_ONCE = 8;

interface Saying {
  readonly say: Say;
  readonly locale: Locale;
}

interface Props extends Saying {
  readonly due: readonly DueTouchpoint[];
}

const isLate = ({ standing }: DueTouchpoint) => standing?.kind === "late";
const isDueNow = ({ standing }: DueTouchpoint) => standing?.kind === "due";
const blindAmong = (due: readonly DueTouchpoint[]) => due.filter(({ isBlind }) => isBlind);
const overdueAmong = (due: readonly DueTouchpoint[]) =>
  due.filter(({ isBlind, standing }) => !isBlind && standing === null);

/** What may be claimed of places that are not due. */
interface Seen {
  /** Places that are judged and can be checked. */
  readonly expected: number;
  readonly uncheckable: number;
}

/** How much there is to see: what has a rhythm first. All is seen only where all can be. */
export function dueSentence(
  due: readonly DueTouchpoint[],
  seen: Seen,
  { say, locale }: Saying,
): string {
  const [late, now] = [due.filter(isLate).length, due.filter(isDueNow).length];
  const unplanned = due.length > late + now ? unplannedSentence(due, say) : "";
  const rest = due.length === 0 ? seenSentence(seen, say) : unplanned;
  return [
    late > 0 ? translate(locale, "rhythm.lateSentence", { count: late }) : "",
    now > 0 ? translate(locale, "rhythm.dueSentence", { count: now }) : "",
    rest,
    seen.uncheckable > 0 ? say("today.noBasics", { count: seen.uncheckable }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function seenSentence({ expected, uncheckable }: Seen, say: Say): string {
  if (expected === 0) return uncheckable === 0 ? say("today.noMajors") : "";
  return say(uncheckable === 0 ? "today.allSeen" : "today.checkableSeen");
}

function unplannedSentence(due: readonly DueTouchpoint[], say: Say): string {
  const [blind, overdue] = [blindAmong(due).length, overdueAmong(due).length];
  if (blind > 0 && overdue > 0) return say("today.dueBoth", { blind, overdue });
  if (blind > 0) return say("today.dueBlind", { blind });
  return overdue > 0 ? say("today.dueOverdue", { overdue }) : "";
}

/** Since when, or by when, in words. */
function whenOf({ standing, daysSince, rhythm }: DueTouchpoint, { say, locale }: Saying): string {
  if (standing?.kind === "late")
    return standing.daysLate === 0
      ? translate(locale, "rhythm.lateHalf")
      : translate(locale, "rhythm.lateDays", { days: standing.daysLate });
  if (standing?.kind === "due")
    return translate(locale, rhythm === "weekly" ? "rhythm.dueThisWeek" : "rhythm.dueToday");
  return daysSince === null ? say("today.never") : say("today.daysAgo", { days: daysSince });
}

function lineOf(touchpoint: DueTouchpoint, saying: Saying): PlaceLine {
  const { say } = saying;
  const { touchpointId, name, place, journeys } = touchpoint;
  const [first, ...others] = journeys;
  const count = others.length;
  const detail = [place, first?.name, count > 0 ? say("today.others", { count }) : ""];
  return {
    key: touchpointId,
    href: checkAddress(touchpointId, first?.id ?? null),
    name,
    detail: detail.filter(Boolean).join(" · "),
    end: whenOf(touchpoint, saying),
  };
}

function Lines({ due, say, locale }: Props) {
  const lines = due.map((touchpoint) => lineOf(touchpoint, { say, locale }));
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

/** What is due: what its rhythm asks for, then what nobody looked at. */
export function DueSections({ due, say, locale }: Props) {
  const [blind, overdue] = [blindAmong(due), overdueAmong(due)];
  const planned = [
    { title: translate(locale, "rhythm.late"), places: due.filter(isLate) },
    { title: translate(locale, "rhythm.due"), places: due.filter(isDueNow) },
  ];
  return (
    <>
      {planned.map(({ title, places }) =>
        places.length > 0 ? (
          <Section key={title} {...{ title }}>
            <Lines due={places} {...{ say, locale }} />
          </Section>
        ) : null,
      )}
      {blind.length > 0 ? (
        <Section
          title={<Mark shape="ring">{say("today.blind")}</Mark>}
          lead={say("today.blindLead")}
        >
          <Lines due={blind} {...{ say, locale }} />
        </Section>
      ) : null}
      {overdue.length > 0 ? (
        <Section title={say("today.overdue")}>
          <Lines due={overdue} {...{ say, locale }} />
        </Section>
      ) : null}
    </>
  );
}
