import { signInAddress } from "@/components/checks/addresses";
import { refusalTexts } from "@/components/checks/check-form-texts";
import { isWithdrawal, type StandingOfCheck } from "@/components/checks/shown-check";
import { WithdrawCheck, type WithdrawTexts } from "@/components/checks/withdraw-check";
import type { Say } from "@/components/checks/words";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n";
import type { ListedCheck } from "@/lib/server/checks/check-records";
import type { CheckWithNeighbours } from "@/lib/server/checks/get-check";

interface NeighboursProps extends Omit<CheckWithNeighbours, "observerName"> {
  readonly say: Say;
}

/** What this check corrects, and what corrects it, with the reasons. */
export function Neighbours({ check, before, after, say }: NeighboursProps) {
  if (!before && !after) return null;
  return (
    <div className="mb-8 grid gap-3">
      {after ? <CorrectedBy {...{ after, say }} /> : null}
      {before ? <Corrects {...{ check, before, say }} /> : null}
    </div>
  );
}

function CorrectedBy({ after, say }: { after: ListedCheck; say: Say }) {
  const isOut = isWithdrawal(after);
  return (
    <Neighbour
      id={after.id}
      sentence={say(isOut ? "detail.wasWithdrawn" : "detail.replaced")}
      reason={say("detail.because", { reason: after.supersedes?.reason ?? "" })}
      link={say(isOut ? "detail.whoWithdrew" : "detail.replacedBy")}
    />
  );
}

function Corrects({ check, before, say }: { check: ListedCheck; before: ListedCheck; say: Say }) {
  return (
    <Neighbour
      id={before.id}
      sentence={say(isWithdrawal(check) ? "detail.withdraws" : "detail.replaces")}
      reason={say("detail.because", { reason: check.supersedes?.reason ?? "" })}
      link={say("detail.replacedOne")}
    />
  );
}

interface NeighbourProps {
  readonly id: string;
  readonly sentence: string;
  readonly reason: string;
  readonly link: string;
}

function Neighbour({ id, sentence, reason, link }: NeighbourProps) {
  return (
    <Notice
      action={
        <LinkButton href={`/checks/${id}`} size="small">
          {link}
        </LinkButton>
      }
    >
      <b className="block font-semibold">{sentence}</b>
      {reason}
    </Notice>
  );
}

const withdrawTexts = (say: Say, locale: Locale): WithdrawTexts => ({
  withdraw: say("detail.withdraw"),
  title: say("detail.withdrawTitle"),
  lead: say("detail.withdrawLead"),
  reason: say("detail.reason"),
  reasonHint: say("detail.reasonHint"),
  reasonMissing: say("detail.reasonMissing"),
  keep: say("detail.keep"),
  saving: say("form.saving"),
  toast: say("detail.withdrawnToast"),
  refusal: refusalTexts(locale),
});

interface ActionsProps {
  readonly check: ListedCheck;
  readonly standing: StandingOfCheck;
  readonly say: Say;
  readonly locale: Locale;
}

/** What can be done about a mistake: nothing is erased. */
export function CheckActions({ check, standing, say, locale }: ActionsProps) {
  const { id, touchpointId, journeyId, observedAt, announced } = check;
  const toWithdraw = {
    ...{ id, touchpointId, observedAt, announced, results: [] },
    ...(journeyId === null ? {} : { journeyId }),
  };
  return (
    <>
      {standing === "withdrawal" ? null : (
        <WithdrawCheck
          check={toWithdraw}
          signInHref={signInAddress(`/checks/${id}`)}
          texts={withdrawTexts(say, locale)}
        />
      )}
      <LinkButton href={`/checks/${id}/correct`}>{say("detail.correct")}</LinkButton>
    </>
  );
}
