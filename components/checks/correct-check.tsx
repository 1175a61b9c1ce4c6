"use client";
import { useRouter } from "next/navigation";
import { showToast } from "@/components/ui/toast-queue";
import { recordChecks } from "@/lib/client/record-checks";
import { CheckForm, type CheckFormProps } from "./check-form";

interface Props extends Omit<CheckFormProps, "isCorrection"> {
  readonly correctedId: string;
  readonly journeyId: string | null;
  readonly toast: string;
}

/** The form of a check as it was written, to write it down anew; both stay. */
export function CorrectCheck({ correctedId, journeyId, toast, ...form }: Props) {
  const router = useRouter();
  return (
    <CheckForm
      {...form}
      isCorrection
      record={(check, { reason }) =>
        recordChecks([
          {
            ...check,
            touchpointId: form.touchpoint.id,
            ...(journeyId === null ? {} : { journeyId }),
            supersedes: { id: correctedId, reason: reason.trim() },
          },
        ])
      }
      onSaved={({ id }) => {
        showToast({ message: toast });
        router.replace(`/checks/${id}`);
      }}
    />
  );
}
