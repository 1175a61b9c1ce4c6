"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { formatMoment } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n";
import { fill } from "@/lib/i18n/fill";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import type { EditorWords } from "./editor-words";
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
        <RevisionList {...props} {...{ page, open, load }} />
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

function RevisionList({ page, open, load, ...props }: ListProps) {
  const { revisions: texts } = props.words;
  if (page === null) return <p className="text-ink-2">{texts.loading}</p>;
  const { items, nextCursor } = page;
  return (
    <>
      <ol className="border-hair border-t">
        {items.map((revision, index) => (
          <li key={revision.number} className="border-hair border-b">
            <button
              type="button"
              onClick={() => open(revision)}
              className="flex min-h-12 w-full flex-wrap items-baseline justify-between gap-x-4 px-2 py-3 text-left hover:bg-sunken"
            >
              <span className="font-semibold tabular-nums">
                {sayRevision(revision, props)}
                {index === 0 ? (
                  <span className="ml-2 font-normal text-ink-2 text-sm">{texts.current}</span>
                ) : null}
              </span>
              <span className="text-ink-2 text-sm">
                {revision.author ?? texts.nobody} ·{" "}
                {fill(texts.number, { number: revision.number })}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {nextCursor === null ? null : (
        <Button className="mt-4" onClick={() => void load(nextCursor)}>
          {texts.older}
        </Button>
      )}
    </>
  );
}
