import type { Words } from "@/lib/i18n/words-of";
import type { AnnouncementTexts } from "../checks/announcement-choice";
import type { OutcomeTexts } from "../checks/outcome-mark";
import type { QuestionTexts } from "../checks/question-texts";
import type { NeedsNetworkWords } from "../offline/needs-network";

/** Everything that is said on a walk; places and times are put in where they are known. */
export interface WalkWords extends Readonly<Words["walk"]> {
  readonly questions: QuestionTexts;
  readonly announcement: AnnouncementTexts;
  readonly outcomes: OutcomeTexts;
  readonly needsNetwork: NeedsNetworkWords;
  /** From when the paths are, where there is no network. */
  readonly pathDrawnAt: string;
}
