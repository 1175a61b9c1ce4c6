"use client";
import { useState } from "react";
import { TEXT_LINK } from "@/components/ui/text-link";
import { useLater } from "@/components/ui/use-later";
import type { KeepingProps } from "./keeping-dialog";

// The calendar is fetched when somebody sets a day, not with the page.
const loadDialog = async () => (await import("./keeping-dialog")).default;

interface Props extends KeepingProps {
  readonly label: string;
}

/** For leaders: who looks after the journey, and until when it is looked at again. */
export function SetKeeping({ label, ...dialog }: Props) {
  const [isOpen, setOpen] = useState(false);
  const KeepingDialog = useLater(loadDialog, isOpen);
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
      {isOpen && KeepingDialog ? (
        <KeepingDialog {...dialog} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
