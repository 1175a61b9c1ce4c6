"use client";
import { type ToggleEvent, useId, useRef, useState } from "react";

const GAP_PX = 6;

/** Below the button, or above it where the screen ends; flush with its start or its end. */
export function place(panel: HTMLElement, button: HTMLElement, align: "start" | "end") {
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const isLow = bottom > window.innerHeight * 0.6;
  panel.style.inset = "auto";
  if (isLow) panel.style.bottom = `${window.innerHeight - top + GAP_PX}px`;
  else panel.style.top = `${bottom + GAP_PX}px`;
  const room = document.documentElement.clientWidth;
  if (align === "end") panel.style.right = `${Math.max(8, room - right)}px`;
  else panel.style.left = `${Math.max(8, left)}px`;
}

/** A panel over everything that belongs to a button. The browser closes it on Escape and on a press beside it. */
export function usePopover({ align = "start" }: { align?: "start" | "end" | undefined } = {}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const onBeforeToggle = ({ newState }: ToggleEvent<HTMLElement>) => {
    if (newState === "open" && panel.current && button.current)
      place(panel.current, button.current, align);
  };
  const onToggle = ({ newState }: ToggleEvent<HTMLElement>) => setOpen(newState === "open");
  return {
    isOpen,
    close: () => panel.current?.hidePopover(),
    button: { ref: button, popoverTarget: id, "aria-expanded": isOpen },
    panel: { ref: panel, id, popover: "auto" as const, onBeforeToggle, onToggle },
  };
}

/** The look of what floats over the page. */
export const FLOATING =
  "max-w-[calc(100vw-16px)] rounded-xl border border-hair-2 bg-surface text-ink shadow-float";
