import type { Metadata } from "next";
import type { ComponentProps } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { DutyIndex } from "@/components/settings/duties/duty-index";
import { DutySheet } from "@/components/settings/duties/duty-sheet";
import { WithoutDuty } from "@/components/settings/duties/without-duty";
import { SettingsHeader } from "@/components/settings/settings-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PrintButton } from "@/components/ui/print-button";
import { can } from "@/lib/access";
import { formatDay } from "@/lib/format/dates";
import { dayOf } from "@/lib/format/day-of";
import { type Locale, translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { getCentre } from "@/lib/server/centre/reads";
import { listDutySheets, type DutySheet as Sheet } from "@/lib/server/duties/duty-sheets";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "dutySheets.title") };
}

interface Props {
  readonly searchParams: Promise<{ readonly duty?: string | string[] }>;
}

const shownOf = (sheet: Sheet, locale: Locale) => ({
  title: sheet.duty ?? translate(locale, "dutySheets.noDuty"),
  summary: translate(locale, "dutySheets.summary", {
    touchpoints: sheet.touchpoints.length,
    factors: sheet.factorCount,
    missing: sheet.missingProcedures,
  }),
  touchpoints: sheet.touchpoints,
});

async function sheetsOf({ scope, timeZone }: Awaited<ReturnType<typeof pageViewer>>) {
  const [locale, sheets, { name: centre }] = await Promise.all([
    pageLocale(),
    listDutySheets(scope),
    getCentre(scope),
  ]);
  const words = wordsOf(locale, ({ dutySheets }) => dutySheets);
  const approval = wordsOf(locale, (all) => all.approval);
  const today = formatDay(dayOf(new Date(), timeZone), locale);
  const day = translate(locale, "dutySheets.printedOn", { day: today });
  const assigned = sheets.filter(({ duty }) => duty !== null);
  return { locale, sheets, assigned, paper: { centre, day, approval, words }, words };
}

function OneDuty({ locale, ...paper }: ComponentProps<typeof DutySheet> & { locale: Locale }) {
  const { sheet, words } = paper;
  const parents = [
    { href: "/settings", label: translate(locale, "settings.title") },
    { href: "/settings/duties", label: words.title },
  ];
  const label = translate(locale, "ui.breadcrumb");
  return (
    <>
      <div data-print="hide">
        <PageHeader
          title={sheet.title}
          lead={sheet.summary}
          above={<Breadcrumb {...{ label, parents }} current={sheet.title} />}
          actions={<PrintButton label={words.printOne} />}
        />
      </div>
      <DutySheet {...paper} />
    </>
  );
}

export default async function DutySheetsPage({ searchParams }: Props) {
  const { duty } = await searchParams;
  const viewer = await pageViewer("/settings/duties", "view-duty-sheets");
  const { locale, sheets, assigned, paper, words } = await sheetsOf(viewer);
  const asked = assigned.find((sheet) => sheet.duty === duty);
  const header = { locale, title: words.title, lead: words.lead };
  if (asked) return <OneDuty {...{ locale }} sheet={shownOf(asked, locale)} {...paper} />;
  const nobodys = sheets.find((sheet) => sheet.duty === null)?.touchpoints ?? [];
  return (
    <>
      <div data-print="hide">
        <SettingsHeader
          {...header}
          actions={sheets.length > 0 ? <PrintButton label={words.print} /> : null}
        />
        {duty === undefined ? null : <Notice>{words.unknown}</Notice>}
      </div>
      {sheets.length === 0 ? (
        <EmptyState
          sentence={words.empty}
          action={<LinkButton href="/journeys">{words.toJourneys}</LinkButton>}
        />
      ) : (
        <>
          <DutyIndex sheets={assigned.map((sheet) => shownOf(sheet, locale))} {...{ words }} />
          <WithoutDuty
            touchpoints={nobodys}
            mayEdit={can(viewer.role, "edit-journeys")}
            {...{ words }}
          />
          {sheets.map((sheet) => (
            <DutySheet
              key={sheet.duty ?? ""}
              sheet={shownOf(sheet, locale)}
              {...paper}
              isForPaper
            />
          ))}
        </>
      )}
    </>
  );
}
