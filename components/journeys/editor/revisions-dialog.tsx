"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { formatMoment } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import type { EditorWords } from "./editor-words";
import { RevisionList } from "./revision-list";
import { RevisionPreview } from "./revision-preview";
import { type ListedRevision, readRevision, useRevisions } from "./use-revisions";

interface Props {
  readonly words: EditorWords;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly journeyId: string;
  readonly current: JourneyMap;
  readonly onClose: () => void;
  readonly onRestore: (map: JourneyMap, number: number) => void;
}

interface Shown {
  readonly revision: ListedRevision;
  readonly map: JourneyMap;
}

/** What the journey was, by whom and when; each can be looked at and restored. */
export function RevisionsDialog(props: Props) {
  const { words, journeyId, current, onClose, onRestore } = props;
  const { revisions: texts } = words;
  const { page, problem, setProblem, load } = useRevisions(journeyId);
  const [shown, setShown] = useState<Shown | null>(null);
  const open = async (revision: ListedRevision) => {
    const read = await readRevision(journeyId, revision.number);
    if (read.status === "refused") setProblem(read.detail);
    else setShown({ revision, map: read.map });
  };
  return (
    <Dialog
      isOpen
      {...{ onClose }}
      title={shown === null ? texts.title : sayRevision(shown.revision, props)}
      closeLabel={words.close}
      footer={
        shown === null ? null : (
          <>
            <Button onClick={() => setShown(null)}>{texts.back}</Button>
            <Button variant="primary" onClick={() => onRestore(shown.map, shown.revision.number)}>
              {texts.restore}
            </Button>
          </>
        )
      }
    >
      {problem === null ? null : (
        <Notice tone="problem" isLive>
          {problem}
        </Notice>
      )}
      {shown === null ? (
        <LoadedRevisions {...props} {...{ page, open, load }} />
      ) : (
        <RevisionPreview {...{ words, current }} map={shown.map} />
      )}
    </Dialog>
  );
}

function sayRevision({ at }: ListedRevision, { locale, timeZone }: Props): string {
  return formatMoment(new Date(at), { locale, timeZone });
}

type ListProps = Props &
  Pick<ReturnType<typeof useRevisions>, "page" | "load"> & {
    readonly open: (revision: ListedRevision) => void;
  };

function LoadedRevisions({ page, open, load, ...props }: ListProps) {
  const { revisions: texts } = props.words;
  if (page === null) return <p className="text-ink-2">{texts.loading}</p>;
  const { items, nextCursor } = page;
  return (
    <>
      <RevisionList {...props} revisions={items} onOpen={open} />
      {nextCursor === null ? null : (
        <Button className="mt-4" onClick={() => void load(nextCursor)}>
          {texts.older}
        </Button>
      )}
    </>
  );
}
