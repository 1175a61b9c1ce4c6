"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { fill } from "@/lib/i18n/fill";
import type { Rhythm } from "@/lib/schemas/rhythm";
import { RhythmSelect, type RhythmWords } from "./rhythm-select";

interface Props {
  readonly touchpoints: readonly {
    readonly id: string;
    readonly name: string;
    readonly place: string;
    readonly rhythm: Rhythm | null;
  }[];
  readonly words: RhythmWords;
}

/** For leaders: how often each touchpoint is to be checked. */
export function RhythmDialog({ touchpoints, words }: Props) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {words.set}
      </Button>
      <Dialog
        {...{ isOpen }}
        onClose={close}
        title={words.title}
        closeLabel={words.close}
        footer={
          <Button variant="primary" onClick={close}>
            {words.close}
          </Button>
        }
      >
        <p className="mb-4 text-ink-2">{words.lead}</p>
        <ul className="border-hair border-t">
          {touchpoints.map((touchpoint) => (
            <li
              key={touchpoint.id}
              className="grid items-center gap-x-6 gap-y-1 border-hair border-b py-2 sm:grid-cols-[1fr_15rem]"
            >
              <p>
                <span className="mr-2 font-semibold">{touchpoint.name}</span>
                <span className="text-ink-2 text-sm">{touchpoint.place}</span>
              </p>
              <RhythmSelect
                {...{ touchpoint, words }}
                rhythm={touchpoint.rhythm}
                label={
                  <span className="sr-only">{fill(words.labelOf, { place: touchpoint.name })}</span>
                }
              />
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
