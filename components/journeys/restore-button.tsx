"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/fill";
import { type RestoreWords, restoreJourney } from "./restore-journey";

interface Props {
  readonly journey: { readonly id: string; readonly name: string };
  readonly words: RestoreWords;
}

export function RestoreButton({ journey, words }: Props) {
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  const restore = async () => {
    setPending(true);
    const isBack = await restoreJourney({ journey, words });
    setPending(false);
    if (isBack) router.refresh();
  };
  return (
    <Button
      size="small"
      {...{ isPending }}
      pendingLabel={words.restoring}
      aria-label={fill(words.restoreLabel, { name: journey.name })}
      onClick={() => void restore()}
    >
      {words.restore}
    </Button>
  );
}
