import { showToast } from "@/components/ui/toast-queue";
import { send } from "@/lib/client/api";
import { fill } from "@/lib/i18n/fill";
import type { Words } from "@/lib/i18n/words-of";

export type RestoreWords = Words["journeys"]["deleted"]["words"];

interface Restoring {
  readonly journey: { readonly id: string; readonly name: string };
  readonly words: RestoreWords;
}

/** Brings a deleted journey back and says so; what went wrong is said with another try. True where it is back. */
export async function restoreJourney({ journey, words }: Restoring): Promise<boolean> {
  const { id, name } = journey;
  const sent = await send("POST", `/api/v1/journeys/${id}/restore`);
  const isBack = sent.status === "done";
  showToast({ message: isBack ? fill(words.restored, { name }) : sent.problem.detail });
  return isBack;
}
