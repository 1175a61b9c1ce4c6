import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Mark } from "@/components/ui/mark";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { Arrived } from "../arrived";
import { missedBasics, outcomeOf } from "../moment";
import { momentAt, type WalkStop } from "./walk-draft";
import type { WalkTexts } from "./walk-texts";
import type { WalkDone } from "./walking";

interface Props extends WalkDone {
  readonly onAgain: () => void;
  readonly texts: WalkTexts;
}

const SHAPES = { 100: "circle", 0: "diamond", unproven: "ring" } as const;

/** 100, 0 or not known yet, with the touchpoint that made it so. */
export function WalkVerdict({ walk, sent, way, draft, onAgain, texts }: Props) {
  const { score, brokenBy } = walk.visit;
  const why = { 100: texts.hundred, 0: texts.zero, unproven: texts.unknown };
  const key = score ?? "unproven";
  return (
    <div className="max-w-[640px]">
      <Arrived>
        <h1 className="font-semibold text-ink-2">{texts.verdict}</h1>
        <p className="mt-1 text-5xl">
          <Mark shape={SHAPES[key]} className="[&_svg]:size-[0.8em]">
            {score ?? texts.unproven}
          </Mark>
        </p>
        <p className="mt-4 text-lg">{why[key]}</p>
        <Places {...{ way, draft, brokenBy, score }} />
      </Arrived>
      <Rejected {...{ walk, way, draft, texts }} />
      <div className="mt-8 grid gap-4">
        <LinkButton href="/today" variant="primary" size="large" isWide>
          {texts.today}
        </LinkButton>
        <p className="flex flex-wrap items-center gap-x-6">
          <TextLink
            href={`/journeys/${sent.journeyId}`}
            className="inline-flex min-h-11 items-center"
          >
            {texts.openJourney}
          </TextLink>
          <Button variant="quiet" size="small" onClick={onAgain}>
            {texts.again}
          </Button>
        </p>
      </div>
    </div>
  );
}

interface PlacesProps extends Pick<Props, "way" | "draft"> {
  readonly brokenBy: readonly string[];
  readonly score: 100 | 0 | null;
}

/** What was missed, or not looked at. */
function Places({ way, draft, brokenBy, score }: PlacesProps) {
  if (score === 100) return null;
  const isMeant = (stop: WalkStop) =>
    score === 0
      ? brokenBy.includes(stop.id)
      : stop.major && stop.routine && outcomeOf(stop.factors, momentAt(draft, stop)) === null;
  return (
    <ul
      className={`mt-3 border-l-[3px] pl-4 text-lg ${score === 0 ? "border-zero" : "border-unproven"}`}
    >
      {way.filter(isMeant).map((stop) => {
        const factors = missedBasics(stop.factors, momentAt(draft, stop));
        return (
          <li key={stop.id}>
            <b className="font-bold">{stop.name}</b>
            {factors.length > 0 ? ` · ${factors.map(({ name }) => name).join(", ")}` : null}
          </li>
        );
      })}
    </ul>
  );
}

/** Checks that were not taken, each with what to do. */
function Rejected({ walk, way, draft, texts }: Pick<Props, "walk" | "way" | "draft" | "texts">) {
  const rejected = walk.results.filter((result) => result.status === "rejected");
  if (rejected.length === 0) return null;
  const nameOf = (checkId: string) =>
    way.find((stop) => momentAt(draft, stop).checkId === checkId)?.name;
  return (
    <div className="mt-6">
      <Notice tone="problem" isLive>
        <b className="block">{texts.rejected}</b>
        {rejected.map(({ id, detail }) => (
          <span key={id} className="block">
            {nameOf(id)}: {detail}
          </span>
        ))}
      </Notice>
    </div>
  );
}
