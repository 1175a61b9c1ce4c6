import { peopleOf } from "@/components/scores/say-share";
import { formatDuration } from "@/lib/format/durations";
import { formatPartOf } from "@/lib/format/numbers";
import { fewerMeetings } from "./fewer-meetings";
import { laterGreetings } from "./later-greetings";
import type { PlanView } from "./plan-view";

type Both = Pick<PlanView, "say" | "locale" | "asIs" | "toBe" | "firstSeconds">;

const MOST_GROUPS = 3;

function people(share: number, { say, locale }: Both): string {
  const { part, whole } = peopleOf(share);
  return part === whole
    ? say("predicted.everybody")
    : formatPartOf({ part, whole, counter: "명" }, locale);
}

function greetingsOf(view: Both): readonly string[] {
  const { say, locale, firstSeconds } = view;
  const groups = laterGreetings(firstSeconds.asIs, firstSeconds.toBe);
  const ever = groups.filter(({ after }) => after !== null);
  const never = groups.filter(({ after }) => after === null);
  const sum = (some: typeof groups) => some.reduce((all, { share }) => all + share, 0);
  const when = (second: number) => formatDuration(second, locale);
  const later =
    ever.length > MOST_GROUPS
      ? [say("predicted.laterMany", { people: people(sum(ever), view) })]
      : ever.map(({ share, before, after }) =>
          say("predicted.later", {
            people: people(share, view),
            before: when(before),
            after: when(after ?? 0),
          }),
        );
  const alone = never.length === 0 ? [] : [{ people: people(sum(never), view) }];
  return [...later, ...alone.map((values) => say("predicted.noGreeting", values))];
}

/** What the plan makes worse for visitors, each in a sentence. */
export function sayWorse(view: Both): readonly string[] {
  const { say, asIs, toBe } = view;
  const meetings = fewerMeetings(asIs, toBe).map(({ name: place, lost, isNobodyLeft }) =>
    isNobodyLeft
      ? say("predicted.nobodyMeets", { place })
      : say("predicted.noLonger", { place, people: people(lost, view) }),
  );
  return [...greetingsOf(view), ...meetings];
}
