"use client";
import { useEffect, useState } from "react";
import type { CommandPaletteProps } from "./command-list";
import { useLater } from "./use-later";

const loadDialog = async () => (await import("./command-dialog")).default;

interface Props extends CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Ctrl+K (⌘K): go anywhere or do anything by name. What it needs is fetched when it is first asked for. */
export function CommandPalette({ isOpen, onOpenChange, ...palette }: Props) {
  const [wasAsked, setAsked] = useState(false);
  const CommandDialog = useLater(loadDialog, wasAsked);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isAsked = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isAsked || event.code !== "KeyK" || event.isComposing) return;
      event.preventDefault();
      onOpenChange(!isOpen);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [isOpen, onOpenChange]);
  if (isOpen && !wasAsked) setAsked(true);
  if (!CommandDialog) return null;
  return <CommandDialog {...palette} {...{ isOpen }} onClose={() => onOpenChange(false)} />;
}
