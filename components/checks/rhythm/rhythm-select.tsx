"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Select } from "@/components/ui/select";
import { showToast } from "@/components/ui/toast-queue";
import { send } from "@/lib/client/api";
import { fill } from "@/lib/i18n/fill";
import type { Words } from "@/lib/i18n/words-of";
import { RHYTHMS, type Rhythm } from "@/lib/schemas/rhythm";

export type RhythmWords = Words["rhythm"];

interface Props {
  readonly touchpoint: { readonly id: string; readonly name: string };
  readonly rhythm: Rhythm | null;
  /** What the field says: its name in a list, or what it is where it stands alone. */
  readonly label: ReactNode;
  readonly className?: string;
  readonly words: RhythmWords;
}

const rhythmOf = (value: string): Rhythm | null => RHYTHMS.find((one) => one === value) ?? null;

/** How often one touchpoint is to be checked: saved as soon as it is chosen. */
export function RhythmSelect({ touchpoint, rhythm, label, className, words }: Props) {
  const router = useRouter();
  const [chosen, setChosen] = useState(rhythm);
  const save = async (next: Rhythm | null, before: Rhythm | null, mayUndo: boolean) => {
    setChosen(next);
    const sent = await send("PATCH", `/api/v1/touchpoints/${touchpoint.id}/rhythm`, {
      rhythm: next,
    });
    if (sent.status === "refused") {
      setChosen(before);
      return showToast({ message: sent.problem.detail });
    }
    router.refresh();
    const message = fill(words.saved, { place: touchpoint.name, rhythm: words[next ?? "none"] });
    const undo = { label: words.undo, onPress: () => save(before, next, false) };
    showToast({ message, action: mayUndo ? undo : undefined });
  };
  return (
    <Select
      {...{ label, className }}
      options={[
        { value: "", label: words.none },
        ...RHYTHMS.map((value) => ({ value, label: words[value] })),
      ]}
      value={chosen ?? ""}
      onChange={({ target }) => save(rhythmOf(target.value), chosen, true)}
    />
  );
}
