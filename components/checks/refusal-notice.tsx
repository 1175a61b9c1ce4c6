import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { NotSaved } from "@/lib/client/record-checks";

export interface RefusalTexts {
  readonly sessionOver: string;
  readonly signIn: string;
  readonly savedBefore: string;
  readonly openSaved: string;
  /** Neither kept by the phone nor sent. */
  readonly noRoom: string;
}

interface Props {
  readonly refusal: NotSaved;
  /** What the sentence is about, for example a touchpoint of a walk. */
  readonly about?: string | undefined;
  readonly signInHref: string;
  /** The check that is saved already under this id. */
  readonly savedHref?: string | undefined;
  readonly texts: RefusalTexts;
}

interface Saying extends Pick<Props, "refusal" | "texts"> {
  readonly isSavedBefore: boolean;
}

function sentenceOf({ refusal, texts, isSavedBefore }: Saying): string {
  if (refusal.code === "unauthenticated") return texts.sessionOver;
  if (refusal.code === "no-room") return texts.noRoom;
  return isSavedBefore ? texts.savedBefore : refusal.detail;
}

/** Why it was not saved and what to do; what was typed stays where it is. */
export function RefusalNotice({ refusal, about, signInHref, savedHref, texts }: Props) {
  const isOver = refusal.code === "unauthenticated";
  const isSavedBefore = refusal.code === "id-conflict" && savedHref !== undefined;
  const sentence = sentenceOf({ refusal, texts, isSavedBefore });
  return (
    <div className="mb-3">
      <Notice tone="problem" isLive>
        {about ? <b>{about}: </b> : null}
        {sentence}
      </Notice>
      {isOver ? (
        <LinkButton href={signInHref} size="small" className="mt-2">
          {texts.signIn}
        </LinkButton>
      ) : null}
      {isSavedBefore ? (
        <LinkButton href={savedHref} size="small" className="mt-2">
          {texts.openSaved}
        </LinkButton>
      ) : null}
    </div>
  );
}
