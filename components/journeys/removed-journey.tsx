"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { showToast } from "@/components/ui/toast-queue";
import { fill } from "@/lib/i18n/fill";
import { type RestoreWords, restoreJourney } from "./restore-journey";

interface Props {
  readonly journey: { readonly id: string; readonly name: string };
  readonly words: RestoreWords;
  /** The address of the page without what was removed: a reload says nothing again. */
  readonly path: string;
}

/** Says once what was just deleted, with the way back. */
export function RemovedJourney({ journey, words, path }: Props) {
  const router = useRouter();
  const said = useRef<string | null>(null);
  useEffect(() => {
    if (said.current === journey.id) return;
    said.current = journey.id;
    const undo = async () => {
      if (await restoreJourney({ journey, words })) router.refresh();
    };
    const action = { label: words.restore, onPress: () => void undo() };
    showToast({ message: fill(words.removed, { name: journey.name }), action });
    window.history.replaceState(null, "", path);
  }, [journey, words, path, router]);
  return null;
}
