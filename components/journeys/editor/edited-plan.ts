import type { Words } from "@/lib/i18n/words-of";

/** What of the editor is otherwise where a plan is edited, and not the journey as it is. */
export interface EditedPlan {
  readonly id: string;
  readonly journeyName: string;
  readonly words: Words["plans"]["editor"];
}
