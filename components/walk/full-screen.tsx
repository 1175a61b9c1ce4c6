"use client";
import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** One thing and nothing else: the whole screen, out of which no slip of a finger leads. */
export function FullScreen({ label, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      tabIndex={-1}
      data-focus-quiet=""
      onCancel={(event) => event.preventDefault()}
      className="fixed inset-0 m-0 size-full max-h-none max-w-none scroll-pb-72 overflow-y-auto bg-paper text-ink"
    >
      <div className="mx-auto flex min-h-full max-w-[640px] flex-col px-[18px]">{children}</div>
    </dialog>
  );
}
