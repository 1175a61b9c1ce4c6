"use client";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import { formatMoment } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n";
import { fill } from "@/lib/i18n/fill";
import type { EditorWords } from "./editor-words";
import { type Sitting, sittingsOf } from "./revision-sittings";
import { saySitting } from "./say-revision";
import type { ListedRevision } from "./use-revisions";

interface Props {
  readonly words: EditorWords;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly revisions: readonly ListedRevision[];
  readonly onOpen: (revision: ListedRevision) => void;
}

/** What was changed, newest first, by who sat down to it; each revision can be opened. */
export function RevisionList({ revisions, ...props }: Props) {
  return (
    <ol className="border-hair border-t">
      {sittingsOf(revisions).map((sitting, index) => (
        <li key={sitting.newest.number} className="border-hair border-b">
          {sitting.revisions.length === 1 ? (
            <RevisionRow {...props} revision={sitting.newest} isCurrent={index === 0} />
          ) : (
            <SittingRow {...props} {...{ sitting }} isCurrent={index === 0} />
          )}
        </li>
      ))}
    </ol>
  );
}

type RowProps = Omit<Props, "revisions"> & { readonly isCurrent: boolean };

function SittingRow({ sitting, isCurrent, ...props }: RowProps & { readonly sitting: Sitting }) {
  const { revisions: texts } = props.words;
  const { newest, revisions } = sitting;
  const about = { ...newest, said: saySitting(sitting, texts) };
  const tail = fill(texts.sitting, { count: revisions.length });
  return (
    <Disclosure
      className="border-b-0 px-2"
      label={<What {...props} {...{ isCurrent, tail }} {...about} />}
    >
      <ol className="border-hair border-t">
        {revisions.map((revision, index) => (
          <li key={revision.number} className="border-hair border-b last:border-b-0">
            <RevisionRow {...props} {...{ revision }} isCurrent={isCurrent && index === 0} />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function RevisionRow({
  revision,
  onOpen,
  ...props
}: RowProps & { readonly revision: ListedRevision }) {
  const { revisions: texts } = props.words;
  const said = saySitting({ newest: revision, revisions: [revision] }, texts);
  const tail = fill(texts.number, { number: revision.number });
  return (
    <button
      type="button"
      onClick={() => onOpen(revision)}
      className="flex min-h-12 w-full px-2 py-3 text-left hover:bg-sunken"
    >
      <What {...props} {...revision} {...{ said, tail }} />
    </button>
  );
}

interface WhatProps
  extends Pick<Props, "words" | "locale" | "timeZone">,
    Pick<ListedRevision, "at" | "author" | "adopted" | "restores"> {
  readonly said: string;
  readonly tail: string;
  readonly isCurrent: boolean;
}

function What({ words, locale, timeZone, said, tail, isCurrent, ...revision }: WhatProps) {
  const { revisions: texts } = words;
  const { at, author, adopted, restores } = revision;
  const mark = (adopted !== null && texts.adopted) || (restores !== null && texts.didBringBack);
  return (
    <span className="grid flex-1 gap-y-0.5">
      <span className="flex flex-wrap items-center gap-x-2">
        {mark ? <Tag tone={adopted === null ? "plain" : "hundred"}>{mark}</Tag> : null}
        <span className="font-semibold">{said}</span>
      </span>
      <span className="font-normal text-ink-2 text-sm tabular-nums">
        {formatMoment(new Date(at), { locale, timeZone })} · {author ?? texts.nobody} · {tail}
        {isCurrent ? ` · ${texts.current}` : ""}
      </span>
    </span>
  );
}
