"use client";
import { Dialog } from "@/components/ui/dialog";
import { Switch } from "@/components/ui/switch";
import type { CanvasWords } from "../canvas-words";
import { setSingleKeys, useSingleKeys } from "./single-keys";

interface Props {
  readonly words: CanvasWords["keys"];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

type KeyName = keyof CanvasWords["keys"]["deeds"];

const ALWAYS: readonly (readonly [string, KeyName])[] = [
  ["← → ↑ ↓", "walk"],
  ["Shift + ← → ↑ ↓", "walkAdding"],
  ["Alt + ← →", "time"],
  ["Alt + ↑ ↓", "lane"],
  ["Enter", "open"],
  ["F2", "rename"],
  ["Delete", "remove"],
  ["Ctrl + D", "duplicate"],
  ["Ctrl + A", "all"],
  ["Ctrl + Z / Ctrl + Y", "undo"],
  ["Esc", "leave"],
];

const SINGLE: readonly (readonly [string, KeyName])[] = [
  ["N", "next"],
  ["I", "before"],
  ["B", "branch"],
  ["C", "connect"],
  ["E", "entrance"],
  ["Shift + E", "begins"],
  ["H / V", "tools"],
  ["+ / −", "zoom"],
  ["Shift + 1", "fit"],
  ["Shift + 0", "whole"],
  ["?", "sheet"],
];

/** What the keys do. */
export function KeysSheet({ words, isOpen, onClose }: Props) {
  const areOn = useSingleKeys();
  return (
    <Dialog {...{ isOpen, onClose }} title={words.title} closeLabel={words.close}>
      <KeyList rows={ALWAYS} {...{ words }} />
      <div className="mt-6 mb-2">
        <Switch
          label={<span className="font-semibold">{words.single}</span>}
          hint={words.singleHint}
          checked={areOn}
          onChange={(event) => setSingleKeys(event.target.checked)}
        />
      </div>
      <div className={areOn ? "" : "opacity-50"}>
        <KeyList rows={SINGLE} {...{ words }} />
      </div>
      <p className="mt-6 text-ink-2 text-sm">{words.mouse}</p>
    </Dialog>
  );
}

function KeyList({
  rows,
  words,
}: {
  readonly rows: typeof ALWAYS;
  readonly words: Props["words"];
}) {
  return (
    <dl className="border-hair border-t">
      {rows.map(([keys, deed]) => (
        <div
          key={deed}
          className="flex min-h-11 items-center justify-between gap-4 border-hair border-b py-1.5"
        >
          <dt>{words.deeds[deed]}</dt>
          <dd className="shrink-0 font-semibold text-ink-2 text-sm tabular-nums">{keys}</dd>
        </div>
      ))}
    </dl>
  );
}
