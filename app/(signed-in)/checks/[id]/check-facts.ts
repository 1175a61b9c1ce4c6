import { answeredFactors } from "@/components/checks/answered-factors";
import type { AnswersTexts } from "@/components/checks/answers-table";
import type { Clock } from "@/components/checks/clock";
import type { Fact } from "@/components/checks/facts";
import { isWithdrawal } from "@/components/checks/shown-check";
import type { Say } from "@/components/checks/words";
import type { Cause } from "@/lib/client/check-drafts";
import { formatMoment } from "@/lib/format/dates";
import { type Locale, translate } from "@/lib/i18n";
import type { CheckWithNeighbours } from "@/lib/server/checks/get-check";
import type { NamesInChecks } from "@/lib/server/checks/names-in-checks";

interface Showing extends CheckWithNeighbours {
  readonly names: NamesInChecks;
  /** The basic factors of that time that were left out. */
  readonly unanswered: readonly string[];
  readonly clock: Clock;
  readonly say: Say;
}

/** When it was seen; where the device's clock was off, both times. */
function timesOf({ check, clock, say }: Showing): readonly Fact[] {
  const at = (time: string) => formatMoment(new Date(time), clock);
  if (!check.clockOff) return [{ label: say("detail.seenAt"), value: at(check.observedAt) }];
  const device = say("detail.deviceTime", { device: at(check.observedAt) });
  return [
    { label: say("detail.seenAt"), value: `${device}. ${say("detail.clockOff")}` },
    { label: say("detail.receivedAt"), value: at(check.receivedAt) },
  ];
}

function pathOf({ check, names, say }: Showing): string {
  const journey = check.journeyId === null ? "" : (names.journeys.get(check.journeyId) ?? "");
  const walk = check.walkId === null ? "" : say("detail.onWalk");
  return [journey, walk].filter(Boolean).join(" · ");
}

/** A sheet of paper, and the duty of who filled it. */
const sourceOf = ({ check, clock }: Showing): string =>
  check.source === "paper"
    ? [translate(clock.locale, "paper.fromPaper"), check.filledBy].filter(Boolean).join(" · ")
    : "";

/** What the person did whose session it came from. */
function recorderLabel({ check, clock, say }: Showing): string {
  if (isWithdrawal(check)) return say("detail.withdrawer");
  if (check.supersedes !== null) return say("detail.corrector");
  return check.source === "paper"
    ? translate(clock.locale, "paper.typedBy")
    : say("detail.observer");
}

/** Everything that is known of a check but its answers; what is empty is left out. */
export function factsOfCheck(showing: Showing): readonly Fact[] {
  const { check, unanswered, observerName, clock, say } = showing;
  const cause = check.cause as Cause | null;
  const rest = [
    { label: say("detail.notAsked"), value: unanswered.join(", ") },
    {
      label: say("detail.announcement"),
      value: say(check.announced ? "words.announced" : "words.unannounced"),
    },
    { label: say("detail.journey"), value: pathOf(showing) },
    { label: say("detail.cause"), value: cause === null ? "" : say(`words.causes.${cause}`) },
    { label: say("detail.note"), value: check.note ?? "" },
    { label: translate(clock.locale, "paper.source"), value: sourceOf(showing) },
    { label: recorderLabel(showing), value: observerName ?? "" },
  ];
  return [...timesOf(showing), ...rest.filter(({ value }) => value !== "")];
}

/** The answers of a check beside those that it corrected, or that corrected it. */
export function answersShown({ check, before, after, names, say }: Showing, locale: Locale) {
  const isCorrected = after !== null && !isWithdrawal(after);
  const versions = [
    { column: say("detail.firstAnswer"), shown: before },
    { column: say("detail.answer"), shown: isWithdrawal(check) ? null : check },
    { column: say("detail.correctedAnswer"), shown: isCorrected ? after : null },
  ].flatMap(({ column, shown }) => (shown === null ? [] : [{ column, shown }]));
  const texts: AnswersTexts = {
    caption: say("detail.answers"),
    factor: say("detail.factor"),
    columns: versions.map(({ column }) => column),
    basic: say("words.basic"),
    plus: say("words.plus"),
    answers: {
      yes: translate(locale, "ui.yes"),
      no: translate(locale, "ui.no"),
      na: translate(locale, "ui.notApplicable"),
    },
    notAsked: say("detail.notAsked"),
  };
  const factors = answeredFactors(
    versions.map(({ shown }) => shown),
    { names, unknown: say("words.unknownFactor") },
  );
  return { factors, texts };
}
