import { checkAddress, signInAddress } from "@/components/checks/addresses";
import { checkFormTexts } from "@/components/checks/check-form-texts";
import { NewCheck } from "@/components/checks/new-check";
import { newCheckTexts } from "@/components/checks/new-check-texts";
import { RhythmSelect } from "@/components/checks/rhythm/rhythm-select";
import { checkingWords } from "@/components/checks/words";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { can } from "@/lib/access";
import { checkDraftKey } from "@/lib/client/check-drafts";
import { formatShortDay } from "@/lib/format/dates";
import { translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { getCentre } from "@/lib/server/centre/reads";
import { checkableStops } from "@/lib/server/checks/checkable-stops";
import { dueTouchpoints, uncheckableTouchpoints } from "@/lib/server/checks/due-touchpoints";
import { lastOutcomeAt } from "@/lib/server/checks/recent-checks";
import { type TouchpointToCheck, touchpointToCheck } from "@/lib/server/checks/touchpoint-to-check";
import { foundPage } from "@/lib/server/found-page";
import { pageLocale } from "@/lib/server/page-locale";
import type { Viewer } from "@/lib/server/viewer";

interface Asked {
  readonly viewer: Viewer;
  readonly touchpointId: string;
  readonly journeyId: string | null;
  readonly path: string;
}

/** What is due next, other than what is being checked; and what is being checked, where a path leads over it. */
async function dueBeside(viewer: Viewer, touchpointId: string) {
  const clock = { now: new Date(), timeZone: viewer.timeZone };
  const stops = await checkableStops(viewer);
  const due = dueTouchpoints(stops, clock);
  return {
    next: due.find((one) => one.touchpointId !== touchpointId) ?? null,
    here: stops.find((one) => one.touchpointId === touchpointId) ?? null,
    uncheckable: uncheckableTouchpoints(stops).length,
  };
}

/** The questions of one touchpoint. */
export async function CheckPlace({ viewer, path, ...asked }: Asked) {
  const locale = await pageLocale();
  const say = checkingWords(locale);
  const [touchpoint, centre, last, { next: due, here, uncheckable }] = await Promise.all([
    foundPage(touchpointToCheck(viewer, asked)),
    getCentre(viewer.scope),
    lastOutcomeAt(viewer, asked.touchpointId),
    dueBeside(viewer, asked.touchpointId),
  ]);
  const { id, name, place, factors, journey } = touchpoint;
  const above = [place, journey?.name].filter(Boolean).join(" · ");
  const missedOn = last?.outcome === "failed" ? formatShortDay(last.day, locale) : null;
  const next = due && {
    href: checkAddress(due.touchpointId, due.journeys[0]?.id ?? null),
    label: say("saved.next", { place: due.name }),
  };
  return (
    <>
      <PageHeader title={name} {...{ above }} />
      {factors.length === 0 ? (
        <NothingToAsk {...{ viewer, journey, say }} />
      ) : (
        <NewCheck
          key={id}
          draftKey={checkDraftKey({ userId: viewer.userId, touchpointId: id })}
          touchpoint={{ id, factors }}
          about={{
            personId: viewer.userId,
            centreId: viewer.centreId,
            place: name,
            journey,
            address: path,
          }}
          isRulesRecorded={centre.rulesRecordedAt !== null}
          mayUndo={can(viewer.role, "supersede-checks")}
          clock={{ locale, timeZone: viewer.timeZone }}
          signInHref={signInAddress(path)}
          next={next}
          texts={checkFormTexts(locale, { isCorrection: false })}
          saved={newCheckTexts(locale, { place: name, missedOn, uncheckable })}
        />
      )}
      {here && can(viewer.role, "edit-journeys") ? (
        <div data-print="hide" className="mt-10 max-w-72">
          <RhythmSelect
            touchpoint={{ id, name }}
            rhythm={here.rhythm}
            label={translate(locale, "rhythm.label")}
            words={wordsOf(locale, ({ rhythm }) => rhythm)}
          />
        </div>
      ) : null}
    </>
  );
}

interface Nothing extends Pick<TouchpointToCheck, "journey"> {
  readonly viewer: Viewer;
  readonly say: ReturnType<typeof checkingWords>;
}

function NothingToAsk({ viewer, journey, say }: Nothing) {
  const mayEdit = journey !== null && can(viewer.role, "edit-journeys");
  return (
    <EmptyState
      sentence={say("form.noFactors")}
      action={
        mayEdit ? (
          <LinkButton href={`/journeys/${journey.id}/edit`}>{say("form.addFactors")}</LinkButton>
        ) : undefined
      }
      link={<TextLink href="/checks/new">{say("form.chooseOther")}</TextLink>}
    />
  );
}
