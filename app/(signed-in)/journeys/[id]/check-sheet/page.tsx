import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CheckSheet } from "@/components/checks/paper/check-sheet";
import { paperAddress } from "@/components/checks/paper/paper-address";
import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PrintButton } from "@/components/ui/print-button";
import { can } from "@/lib/access";
import { formatDay } from "@/lib/format/dates";
import { dayOf } from "@/lib/format/day-of";
import { translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { uuidText } from "@/lib/schemas/uuid-text";
import { getCentre } from "@/lib/server/centre/reads";
import { sheetOfJourney } from "@/lib/server/checks/sheet-of-journey";
import { foundPage } from "@/lib/server/found-page";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "paper.sheet.title") };
}

export default async function CheckSheetPage({ params }: Props) {
  const id = uuidText.safeParse((await params).id);
  if (!id.success) notFound();
  const viewer = await pageViewer(`/journeys/${id.data}/check-sheet`, "record-checks");
  const [locale, sheet, centre] = await Promise.all([
    pageLocale(),
    foundPage(sheetOfJourney(viewer, id.data)),
    getCentre(viewer.scope),
  ]);
  const words = wordsOf(locale, ({ paper }) => paper);
  const { journey, code, touchpoints } = sheet;
  const isEmpty = touchpoints.length === 0;
  const mayEdit = can(viewer.role, "edit-journeys");
  return (
    <>
      <div data-print="hide">
        <PageHeader
          above={
            <Breadcrumb
              label={translate(locale, "ui.breadcrumb")}
              parents={[{ href: `/journeys/${journey.id}`, label: journey.name }]}
              current={words.sheet.title}
            />
          }
          title={words.sheet.title}
          lead={words.sheet.lead}
          actions={
            isEmpty ? null : (
              <>
                <LinkButton href={paperAddress({ journeyId: journey.id })}>
                  {words.toGrid}
                </LinkButton>
                <PrintButton label={words.sheet.print} />
              </>
            )
          }
        />
      </div>
      {isEmpty ? (
        <EmptyState
          sentence={words.sheet.empty}
          action={
            mayEdit ? (
              <LinkButton href={`/journeys/${journey.id}/edit`}>
                {words.sheet.addFactors}
              </LinkButton>
            ) : undefined
          }
        />
      ) : (
        <CheckSheet
          centre={centre.name}
          journey={journey.name}
          {...{ code, touchpoints }}
          day={formatDay(dayOf(new Date(), viewer.timeZone), locale)}
          rules={centre.rulesRecordedAt === null ? null : centre.rules}
          words={words.sheet}
          causes={wordsOf(locale, ({ checking }) => checking.words.causes)}
          approval={wordsOf(locale, ({ approval }) => approval)}
        />
      )}
    </>
  );
}
