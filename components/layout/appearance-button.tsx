"use client";
import { type ReactNode, useState } from "react";
import { useLater } from "@/components/ui/use-later";
import type { AppearanceChoices } from "./appearance-panel";

const loadDialog = async () => (await import("./appearance-dialog")).default;

interface Props extends AppearanceChoices {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Opens the choices of theme, contrast, type size and language. */
export function AppearanceButton({ className, children, ...choices }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const AppearanceDialog = useLater(loadDialog, wasAsked);
  const open = () => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <>
      <button type="button" aria-haspopup="dialog" className={className} onClick={open}>
        {children}
      </button>
      {AppearanceDialog ? (
        <AppearanceDialog {...choices} isOpen={isOpen} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
