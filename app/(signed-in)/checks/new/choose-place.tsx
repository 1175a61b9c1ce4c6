import { checkAddress } from "@/components/checks/addresses";
import { type PlaceLine, PlaceList } from "@/components/checks/place-list";
import { checkingWords, type Say } from "@/components/checks/words";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DrawnAt } from "@/components/offline/drawn-at";
import { EmptyState } from "@/components/ui/empty-state";
import { formatNearDay } from "@/lib/format/dates";
import { dayOf } from "@/lib/format/day-of";
import type { Locale } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { type CheckableStop, checkableStops } from "@/lib/server/checks/checkable-stops";
import { pageLocale } from "@/lib/server/page-locale";
import type { Viewer } from "@/lib/server/viewer";

interface Showing {
  readonly say: Say;
  readonly locale: Locale;
  readonly today: string;
}

function lineOf(stop: CheckableStop, { say, locale, today }: Showing): PlaceLine {
  const { touchpointId, journeyId, name, place, major, routine, lastDay } = stop;
  const kinds = [
    place,
    routine ? "" : say("choose.sometimes"),
    major ? "" : say("choose.minor"),
  ].filter(Boolean);
  return {
    key: touchpointId,
    href: checkAddress(touchpointId, journeyId),
    name,
    detail: kinds.join(" · "),
    end: lastDay === null ? say("choose.never") : formatNearDay(lastDay, { today, locale }),
  };
}

/** Every place that can be checked, under its path. */
export async function ChoosePlace({ viewer }: { viewer: Viewer }) {
  const locale = await pageLocale();
  const say = checkingWords(locale);
  const now = new Date();
  const stops = await checkableStops(viewer);
  const journeys = new Map(stops.map(({ journeyId, journeyName }) => [journeyId, journeyName]));
  const showing = { say, locale, today: dayOf(now, viewer.timeZone) };
  return (
    <div className="max-w-[720px]">
      <DrawnAt
        at={now.toISOString()}
        clock={{ locale, timeZone: viewer.timeZone }}
        sentence={wordsOf(locale, ({ waiting }) => waiting.drawnAt)}
      />
      <PageHeader title={say("choose.title")} lead={say("choose.lead")} />
      {journeys.size === 0 ? <EmptyState sentence={say("today.askManager")} /> : null}
      {[...journeys].map(([id, name]) => (
        <Section key={id} title={name}>
          <PlaceList
            lines={stops
              .filter(({ journeyId }) => journeyId === id)
              .map((stop) => lineOf(stop, showing))}
          />
        </Section>
      ))}
    </div>
  );
}
