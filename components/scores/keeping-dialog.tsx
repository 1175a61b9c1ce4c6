"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProblem } from "@/components/people/form-problem";
import { DatePicker } from "@/components/ui/date-picker";
import { FormDialog } from "@/components/ui/form-dialog";
import { Select } from "@/components/ui/select";
import { TEXT_LINK } from "@/components/ui/text-link";
import { showToast } from "@/components/ui/toast-queue";
import { useSend } from "@/lib/client/use-send";
import type { Words } from "@/lib/i18n/words-of";

export interface KeepingProps {
  readonly journeyId: string;
  readonly keeping: { readonly ownerId: string | null; readonly reviewBy: string | null };
  /** Who may be given it. */
  readonly keepers: readonly { readonly userId: string; readonly name: string }[];
  readonly words: Words["journey"]["keeping"]["dialog"];
}

interface Props extends KeepingProps {
  readonly onClose: () => void;
}

export default function KeepingDialog({ journeyId, keeping, keepers, words, onClose }: Props) {
  const router = useRouter();
  const { ask, isPending, problem } = useSend();
  const [reviewBy, setReviewBy] = useState(keeping.reviewBy);
  const save = async (given: FormData) => {
    const ownerId = String(given.get("ownerId")) || null;
    const sent = await ask("PATCH", `/api/v1/journeys/${journeyId}/keeping`, { ownerId, reviewBy });
    if (sent?.status !== "done") return;
    onClose();
    showToast({ message: words.saved });
    router.refresh();
  };
  return (
    <FormDialog
      title={words.title}
      {...{ words, isPending, onClose }}
      onSubmit={(given) => void save(given)}
    >
      <FormProblem text={problem ? `${problem.title}. ${problem.detail}` : undefined} />
      <Select
        name="ownerId"
        label={words.person}
        hint={words.personHint}
        defaultValue={keeping.ownerId ?? ""}
        options={[
          { value: "", label: words.nobody },
          ...keepers.map(({ userId, name }) => ({ value: userId, label: name })),
        ]}
      />
      <div>
        <DatePicker
          label={words.day}
          hint={words.dayHint}
          openLabel={words.openCalendar}
          value={reviewBy}
          onChange={setReviewBy}
        />
        {reviewBy === null ? null : (
          <button
            type="button"
            className={`inline-flex min-h-11 items-center ${TEXT_LINK}`}
            onClick={() => setReviewBy(null)}
          >
            {words.noDay}
          </button>
        )}
      </div>
    </FormDialog>
  );
}
