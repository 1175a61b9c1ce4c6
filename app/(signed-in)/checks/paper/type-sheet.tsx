import { signInAddress } from "@/components/checks/addresses";
import { refusalTexts } from "@/components/checks/check-form-texts";
import { paperDraftKey } from "@/components/checks/paper/kept-draft";
import { KeyHelp } from "@/components/checks/paper/key-help";
import { PaperForm } from "@/components/checks/paper/paper-form";
import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { can } from "@/lib/access";
import { translate } from "@/lib/i18n";
import { fill } from "@/lib/i18n/fill";
import { wordsOf } from "@/lib/i18n/words-of";
import { getCentre } from "@/lib/server/centre/reads";
import { sheetOfJourney } from "@/lib/server/checks/sheet-of-journey";
import { foundPage } from "@/lib/server/found-page";
import { pageLocale } from "@/lib/server/page-locale";
import type { Viewer } from "@/lib/server/viewer";

interface Props {
  readonly viewer: Viewer;
  readonly journeyId: string;
  /** Null where the whole path is typed in. */
  readonly touchpointId: string | null;
  /** The revision that the paper says, if it does. */
  readonly printed: number | null;
  readonly path: string;
}

/** The grid of a path, or of one touchpoint of it. */
export async function TypeSheet({ viewer, journeyId, touchpointId, printed, path }: Props) {
  const [locale, sheet, centre] = await Promise.all([
    pageLocale(),
    foundPage(sheetOfJourney(viewer, journeyId)),
    getCentre(viewer.scope),
  ]);
  const words = wordsOf(locale, ({ paper }) => paper);
  const { journey, code } = sheet;
  const touchpoints = sheet.touchpoints.filter(
    ({ id }) => touchpointId === null || id === touchpointId,
  );
  return (
    <>
      <PageHeader
        above={
          <Breadcrumb
            label={translate(locale, "ui.breadcrumb")}
            parents={[{ href: "/checks/paper", label: words.choose.title }]}
            current={code}
          />
        }
        title={journey.name}
      />
      {printed !== null && printed !== journey.revision ? (
        <div className="mb-4">
          <Notice tone="warning">{words.form.changed}</Notice>
        </div>
      ) : null}
      {touchpoints.length === 0 ? (
        <EmptyState
          sentence={words.sheet.empty}
          action={<LinkButton href="/checks/paper">{words.choose.journeys}</LinkButton>}
        />
      ) : (
        <>
          <KeyHelp words={words.form} />
          <PaperForm
            caption={fill(words.form.caption, { name: journey.name })}
            {...{ journeyId, touchpoints }}
            draftKey={paperDraftKey({ userId: viewer.userId, journeyId, touchpointId })}
            mayBeUnannounced={centre.rulesRecordedAt !== null}
            mayUndo={can(viewer.role, "supersede-checks")}
            clock={{ locale, timeZone: viewer.timeZone }}
            signInHref={signInAddress(path)}
            words={{ form: words.form, result: words.result }}
            refusals={refusalTexts(locale)}
          />
        </>
      )}
    </>
  );
}
