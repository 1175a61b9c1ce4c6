import { CircleCheck } from "lucide-react";
import type { Metadata } from "next";
import { Suspense } from "react";
import { logSentence } from "@/components/settings/log-sentence";
import { type LogRow, LogTable } from "@/components/settings/log-table";
import { SettingsHeader } from "@/components/settings/settings-header";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { formatMoment } from "@/lib/format/dates";
import { type Locale, translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { auditQuery } from "@/lib/schemas/audit-query";
import { verifyAudit } from "@/lib/server/audit";
import { type LoggedEvent, listLog } from "@/lib/server/centre/audit-log";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[]>>>;
}

const PATH = "/settings/log";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "settings.sections.log.title") };
}

/** Reads the whole chain: comes after the page. */
async function ChainMark({ chain, locale }: { chain: string; locale: Locale }) {
  const verdict = await verifyAudit(chain);
  if (!verdict.holds)
    return (
      <Notice tone="problem">
        {translate(locale, "settings.log.broken", { number: verdict.number })}
      </Notice>
    );
  return (
    <p className="flex items-center gap-2 font-semibold text-hundred">
      <CircleCheck aria-hidden="true" className="size-[1.2em] shrink-0" />
      {translate(locale, "settings.log.holds", { count: verdict.entries })}
    </p>
  );
}

interface PagesProps {
  readonly first: LoggedEvent | undefined;
  readonly isNewest: boolean;
  readonly nextCursor: string | null;
  readonly limit: number;
  readonly locale: Locale;
}

/** Numbers follow each other without a gap, so that the page before can be named too. */
function LogPages({ first, isNewest, nextCursor, limit, locale }: PagesProps) {
  const { pages, newer, older } = wordsOf(locale, ({ settings }) => settings.log);
  const newerCursor = (first?.number ?? 0) + limit + 1;
  return (
    <nav aria-label={pages} className="mt-6 flex flex-wrap justify-between gap-3">
      {isNewest ? (
        <span />
      ) : (
        <LinkButton href={`${PATH}?cursor=${newerCursor}`}>{newer}</LinkButton>
      )}
      {nextCursor ? <LinkButton href={`${PATH}?cursor=${nextCursor}`}>{older}</LinkButton> : null}
    </nav>
  );
}

export default async function LogPage({ searchParams }: Props) {
  const { scope, timeZone } = await pageViewer(PATH, "view-audit-log");
  const asked = auditQuery.safeParse(await searchParams);
  const { cursor, limit } = asked.success ? asked.data : auditQuery.parse({});
  const [locale, { items, nextCursor }] = await Promise.all([
    pageLocale(),
    listLog(scope, { before: cursor ?? null, limit }),
  ]);
  const words = wordsOf(locale, ({ settings }) => settings.log);
  const title = translate(locale, "settings.sections.log.title");
  const rows: readonly LogRow[] = items.map((event) => ({
    number: event.number,
    when: formatMoment(event.at, { locale, timeZone }),
    sentence: logSentence(event, locale),
  }));
  return (
    <>
      <SettingsHeader {...{ locale, title }} lead={words.lead} />
      <div className="mb-6 min-h-7">
        <Suspense fallback={<p className="text-ink-3">{words.verifying}</p>}>
          <ChainMark chain={scope} {...{ locale }} />
        </Suspense>
      </div>
      <LogTable {...{ rows, words }} />
      <LogPages
        first={items[0]}
        isNewest={cursor === undefined}
        {...{ nextCursor, limit, locale }}
      />
    </>
  );
}
