"use client";
import { useEffect } from "react";

interface Shortcuts {
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Fields take back their own letters. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");

/** Ctrl+S answers everywhere; Ctrl+Z and Ctrl+Y outside of fields. */
export function useShortcuts({ onSave, onUndo, onRedo }: Shortcuts) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const deed = deedOf(key, event);
      if (deed === null) return;
      event.preventDefault();
      ({ save: onSave, undo: onUndo, redo: onRedo })[deed]();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [onSave, onUndo, onRedo]);
}

function deedOf(key: string, event: KeyboardEvent): "save" | "undo" | "redo" | null {
  if (key === "s" && !event.shiftKey) return "save";
  if (isTyping(event)) return null;
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" ? "redo" : null;
}
