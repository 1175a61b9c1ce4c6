import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { signInAddress } from "@/components/checks/addresses";
import { checkFormTexts } from "@/components/checks/check-form-texts";
import { CorrectCheck } from "@/components/checks/correct-check";
import { checkingWords } from "@/components/checks/words";
import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { type Cause, type CheckDraft, correctionDraftKey } from "@/lib/client/check-drafts";
import { formatMoment } from "@/lib/format/dates";
import { translate } from "@/lib/i18n";
import { uuidText } from "@/lib/schemas/uuid-text";
import { getCentre } from "@/lib/server/centre/reads";
import type { ListedCheck } from "@/lib/server/checks/check-records";
import { getCheck } from "@/lib/server/checks/get-check";
import { touchpointToCheck } from "@/lib/server/checks/touchpoint-to-check";
import { foundPage } from "@/lib/server/found-page";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: checkingWords(await pageLocale())("correct.crumb") };
}

/** The form as it was when the check was saved. */
const asWritten = ({ results, cause, note, observedAt, announced }: ListedCheck): CheckDraft => ({
  checkId: "",
  answers: Object.fromEntries(results.map(({ factorId, answer }) => [factorId, answer])),
  cause: cause as Cause | null,
  note: note ?? "",
  seenAt: observedAt,
  announced,
  reason: "",
});

export default async function CorrectCheckPage({ params }: Props) {
  const id = uuidText.safeParse((await params).id);
  if (!id.success) notFound();
  const path = `/checks/${id.data}/correct`;
  const viewer = await pageViewer(path, "supersede-checks");
  const locale = await pageLocale();
  const say = checkingWords(locale);
  const { check } = await foundPage(getCheck(viewer, id.data));
  // Only the last version can be corrected; it says so and leads there.
  if (check.supersededBy !== null) redirect(`/checks/${check.id}`);
  const { touchpointId, journeyId, results } = check;
  const answeredIds = results.map(({ factorId }) => factorId);
  const [touchpoint, centre] = await Promise.all([
    foundPage(touchpointToCheck(viewer, { touchpointId, journeyId, answeredIds })),
    getCentre(viewer.scope),
  ]);
  const clock = { locale, timeZone: viewer.timeZone };
  const seenAt = formatMoment(new Date(check.observedAt), clock);
  return (
    <>
      <PageHeader
        above={
          <Breadcrumb
            label={translate(locale, "ui.breadcrumb")}
            parents={[
              { href: "/checks", label: say("detail.up") },
              { href: `/checks/${check.id}`, label: seenAt },
            ]}
            current={say("correct.crumb")}
          />
        }
        title={say("correct.title", { place: touchpoint.name })}
        lead={say("correct.lead")}
      />
      <CorrectCheck
        draftKey={correctionDraftKey({ userId: viewer.userId, checkId: check.id })}
        start={asWritten(check)}
        touchpoint={{ id: touchpoint.id, factors: touchpoint.factors }}
        correctedId={check.id}
        journeyId={check.journeyId}
        isRulesRecorded={centre.rulesRecordedAt !== null}
        clock={clock}
        signInHref={signInAddress(path)}
        texts={checkFormTexts(locale, { isCorrection: true })}
        toast={say("correct.toast")}
      />
    </>
  );
}
