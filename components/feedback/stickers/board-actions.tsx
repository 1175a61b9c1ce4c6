"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/fill";
import type { EnteredBoard } from "./board";
import { ReplaceBoard } from "./replace-board";
import type { StickerWords } from "./sticker-words";

const KINDS = ["correct", "withdraw"] as const;

interface Props {
  readonly board: EnteredBoard;
  readonly today: string;
  readonly words: StickerWords;
}

/** What can be done about a board that was entered wrongly. */
export function BoardActions({ board, today, words }: Props) {
  const [open, setOpen] = useState<(typeof KINDS)[number] | null>(null);
  const about = { place: board.place, day: board.dayText };
  return (
    <div className="flex flex-wrap gap-2 max-md:justify-end">
      {KINDS.map((kind) => (
        <Button
          key={kind}
          size="small"
          aria-label={fill(words.stickers[kind].openOf, about)}
          onClick={() => setOpen(kind)}
        >
          {words.stickers[kind].open}
        </Button>
      ))}
      {open ? (
        <div className="text-left">
          <ReplaceBoard kind={open} {...{ board, today, words }} onClose={() => setOpen(null)} />
        </div>
      ) : null}
    </div>
  );
}
