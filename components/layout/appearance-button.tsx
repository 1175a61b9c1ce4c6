"use client";
import { type ReactNode, useState } from "react";
import { laterPart } from "@/components/ui/later-part";
import type { AppearanceChoices } from "./appearance-panel";

const AppearanceDialog = laterPart(async () => (await import("./appearance-dialog")).default);

interface Props extends AppearanceChoices {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Opens the choices of theme, contrast, type size and language. */
export function AppearanceButton({ className, children, ...choices }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const open = () => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <>
      <button type="button" aria-haspopup="dialog" className={className} onClick={open}>
        {children}
      </button>
      {wasAsked ? (
        <AppearanceDialog {...choices} isOpen={isOpen} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
