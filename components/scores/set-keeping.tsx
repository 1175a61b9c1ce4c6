"use client";
import { useState } from "react";
import { laterPart } from "@/components/ui/later-part";
import { TEXT_LINK } from "@/components/ui/text-link";
import type { KeepingProps } from "./keeping-dialog";

// The calendar is fetched when somebody sets a day, not with the page.
const KeepingDialog = laterPart(async () => (await import("./keeping-dialog")).default);

interface Props extends KeepingProps {
  readonly label: string;
}

/** For leaders: who looks after the journey, and until when it is looked at again. */
export function SetKeeping({ label, ...dialog }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        data-print="hide"
        className={`inline-flex min-h-11 cursor-pointer items-center ${TEXT_LINK}`}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {isOpen ? <KeepingDialog {...dialog} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
