"use client";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast-queue";
import { copyTextOf } from "@/lib/client/copy-text";

interface Props {
  readonly label: string;
  /** Shown once. */
  readonly text: string;
  readonly words: {
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
  };
}

/** A secret that can be read, selected and copied. */
export function SecretText({ label, text, words }: Props) {
  const place = useRef<HTMLElement>(null);
  const copy = async () => {
    const isCopied = place.current !== null && (await copyTextOf(place.current));
    showToast({ message: isCopied ? words.copied : words.copyFailed });
  };
  return (
    <div>
      <p className="mb-1.5 font-semibold">{label}</p>
      <div className="flex flex-wrap items-center gap-3">
        <code
          ref={place}
          className="min-w-0 grow basis-48 break-all rounded-lg border border-hair-2 bg-sunken px-4 py-3 font-mono text-lg"
        >
          {text}
        </code>
        <Button onClick={copy}>{words.copy}</Button>
      </div>
    </div>
  );
}
