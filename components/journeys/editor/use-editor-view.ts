"use client";
import { useSearchParams } from "next/navigation";
import { useSyncExternalStore } from "react";

const VIEWS = ["picture", "floor", "list"] as const;
/** The same map drawn, on its floors, or written. */
export type EditorView = (typeof VIEWS)[number];

const WIDE = "(min-width: 48rem)";

function subscribe(listener: () => void) {
  const wide = matchMedia(WIDE);
  wide.addEventListener("change", listener);
  return () => wide.removeEventListener("change", listener);
}

/** Kept in the address. Without a choice: the drawing where there is room for it; null before that is known. */
export function useEditorView() {
  const asked = useSearchParams().get("view");
  const isWide = useSyncExternalStore<boolean | null>(
    subscribe,
    () => matchMedia(WIDE).matches,
    () => null,
  );
  const chosen = VIEWS.find((view) => view === asked);
  const usual = isWide === null ? null : isWide ? ("picture" as const) : ("list" as const);
  const setView = (view: EditorView) => {
    const address = new URL(location.href);
    address.searchParams.set("view", view);
    history.replaceState(null, "", address);
  };
  return { view: chosen ?? usual, setView };
}
