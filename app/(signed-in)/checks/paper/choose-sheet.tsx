import { paperAddress } from "@/components/checks/paper/paper-address";
import { PlaceList } from "@/components/checks/place-list";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { TextField } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";
import { type Locale, translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import type { CheckableStop } from "@/lib/server/checks/checkable-stops";

interface Props {
  readonly stops: readonly CheckableStop[];
  /** That led nowhere; empty where none was typed. */
  readonly code: string;
  readonly locale: Locale;
}

/** By the code on the paper, or by its path. */
export function ChooseSheet({ stops, code, locale }: Props) {
  const words = wordsOf(locale, ({ paper }) => paper.choose);
  const journeys = new Map(stops.map(({ journeyId, journeyName }) => [journeyId, journeyName]));
  return (
    <div className="max-w-[720px]">
      <PageHeader
        above={
          <Breadcrumb
            label={translate(locale, "ui.breadcrumb")}
            parents={[{ href: "/checks", label: translate(locale, "checking.list.title") }]}
            current={words.title}
          />
        }
        title={words.title}
        lead={words.lead}
      />
      {journeys.size === 0 ? (
        <EmptyState
          sentence={words.empty}
          action={<LinkButton href="/journeys">{words.toJourneys}</LinkButton>}
        />
      ) : (
        <>
          <form action="/checks/paper" className="flex flex-wrap items-start gap-3">
            <TextField
              name="code"
              label={words.code}
              hint={words.codeHint}
              defaultValue={code}
              required
              maxLength={30}
              autoComplete="off"
              className="min-w-0 max-w-72 grow basis-40"
              {...(code === "" ? {} : { error: words.notFound })}
            />
            <Button type="submit" variant="primary" className="mt-[1.9rem]">
              {words.find}
            </Button>
          </form>
          <Section title={words.journeys}>
            {[...journeys].map(([id, name]) => (
              <OneJourney
                key={id}
                {...{ id, name, locale }}
                stops={stops.filter(({ journeyId }) => journeyId === id)}
              />
            ))}
          </Section>
        </>
      )}
    </div>
  );
}

interface OneProps {
  readonly id: string;
  readonly name: string;
  readonly stops: readonly CheckableStop[];
  readonly locale: Locale;
}

function OneJourney({ id, name, stops, locale }: OneProps) {
  const words = wordsOf(locale, ({ paper }) => paper.choose);
  const detail = translate(locale, "paper.choose.stops", { count: stops.length });
  return (
    <div className="mb-6">
      <PlaceList lines={[{ key: id, href: paperAddress({ journeyId: id }), name, detail }]} />
      <p className="mt-1">
        <TextLink
          href={`/journeys/${id}/check-sheet`}
          className="inline-flex min-h-11 items-center"
          aria-label={`${name} ${words.print}`}
        >
          {words.print}
        </TextLink>
      </p>
      <Disclosure label={words.touchpoints}>
        <PlaceList
          lines={stops.map((stop) => ({
            key: stop.touchpointId,
            href: paperAddress({ journeyId: id, touchpointId: stop.touchpointId }),
            name: stop.name,
            detail: stop.place,
          }))}
        />
      </Disclosure>
    </div>
  );
}
