import { Section } from "@/components/layout/section";
import { Table, type TableColumn } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { fill } from "@/lib/i18n/fill";
import { FACES } from "../face-shapes";
import { answersIn } from "../feedback-view";
import type { EnteredBoard } from "./board";
import { BoardActions } from "./board-actions";
import type { StickerWords } from "./sticker-words";

interface Props {
  readonly boards: readonly EnteredBoard[];
  readonly today: string;
  readonly mayCorrect: boolean;
  /** Where the boards before these are listed, and the latest ones; null where these are they. */
  readonly olderHref: string | null;
  readonly newestHref: string | null;
  readonly words: StickerWords;
}

/** What was counted, the latest day first; what was corrected stays below its correction, struck out. */
export function BoardList(props: Props) {
  const { boards, words } = props;
  const { list } = words.stickers;
  return (
    <Section title={list.title} lead={list.lead}>
      {boards.length === 0 ? (
        <p className="text-ink-2">{list.empty}</p>
      ) : (
        <Table
          caption={list.title}
          isCaptionHidden
          rows={boards}
          rowKey={({ id }) => id}
          columns={columnsOf(props)}
        />
      )}
      <Pages {...props} />
    </Section>
  );
}

function columnsOf(props: Props): readonly TableColumn<EnteredBoard>[] {
  const { words } = props;
  const { list } = words.stickers;
  return [
    { key: "day", header: list.day, cell: ({ dayText }) => dayText, isRowHeader: true },
    { key: "place", header: list.place, cell: ({ place }) => place },
    {
      key: "stickers",
      header: list.stickers,
      cell: (board) => <Counted {...{ board, words }} />,
    },
    {
      key: "state",
      header: list.state,
      cell: (board) => <State {...props} board={board} />,
    },
  ];
}

function Counted({ board, words }: { board: EnteredBoard; words: StickerWords }) {
  const { counts, replaced } = board;
  const each = (
    <span className="flex flex-wrap gap-x-4 text-sm max-md:justify-end">
      {FACES.map(({ key }, index) => (
        <span key={key} className="whitespace-nowrap">
          {words.faces[index]} <span className="tabular-nums">{counts[index]}</span>
        </span>
      ))}
    </span>
  );
  if (replaced) return <s className="text-ink-3">{each}</s>;
  return (
    <>
      <p className="font-semibold">
        {fill(words.stickers.list.total, { count: answersIn(counts) })}
      </p>
      <div className="text-ink-2">{each}</div>
    </>
  );
}

function State({ board, today, mayCorrect, words }: Props & { readonly board: EnteredBoard }) {
  const { list } = words.stickers;
  const { replaced } = board;
  if (replaced) {
    const said = replaced.isTakenBack ? list.taken : list.corrected;
    return <p className="text-ink-2 text-sm">{fill(said, { reason: replaced.reason })}</p>;
  }
  return mayCorrect ? <BoardActions {...{ board, today, words }} /> : list.counted;
}

const LINK = "inline-flex min-h-11 items-center";

function Pages({ olderHref, newestHref, words }: Props) {
  const { list } = words.stickers;
  const links = [
    { href: newestHref, label: list.newest },
    { href: olderHref, label: list.older },
  ];
  if (newestHref === null && olderHref === null) return null;
  return (
    <p className="mt-3 flex flex-wrap gap-x-6">
      {links.map(({ href, label }) =>
        href === null ? null : (
          <TextLink key={label} className={LINK} {...{ href }}>
            {label}
          </TextLink>
        ),
      )}
    </p>
  );
}
