"use client";
import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { fill } from "@/lib/i18n/fill";
import type { Words } from "@/lib/i18n/words-of";
import type { Slip } from "./person-row";
import { SecretText } from "./secret-text";

interface Props {
  readonly slip: Slip;
  readonly address: string;
  readonly words: Words["settings"]["people"]["slip"];
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** The temporary password, once: to copy, to print, to hand over. */
export function SlipDialog({ slip, address, words, closeLabel, onClose }: Props) {
  return (
    <Dialog
      isOpen
      title={fill(words.title, { name: slip.name })}
      {...{ closeLabel, onClose }}
      footer={
        <>
          <Button onClick={() => window.print()}>
            <Printer aria-hidden="true" />
            {words.print}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {words.finish}
          </Button>
        </>
      }
    >
      <p className="text-ink-2">{words.once}</p>
      <dl className="my-5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1">
        <dt className="text-ink-2">{words.address}</dt>
        <dd className="break-all">{address}</dd>
        <dt className="text-ink-2">{words.username}</dt>
        <dd className="font-semibold">{slip.username}</dd>
      </dl>
      <SecretText label={words.password} text={slip.temporaryPassword} words={words} />
    </Dialog>
  );
}
