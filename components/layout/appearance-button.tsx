"use client";
import dynamic from "next/dynamic";
import { type ReactNode, useState } from "react";
import type { AppearanceChoices } from "./appearance-panel";

const AppearanceDialog = dynamic(() => import("./appearance-dialog"), { ssr: false });

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
