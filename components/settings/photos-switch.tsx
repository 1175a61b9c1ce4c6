"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProblem } from "@/components/people/form-problem";
import { Switch } from "@/components/ui/switch";
import { showToast } from "@/components/ui/toast-queue";
import { fieldProblems } from "@/lib/client/field-problems";
import { useSend } from "@/lib/client/use-send";

interface Props {
  readonly isAllowed: boolean;
  readonly words: Readonly<Record<"photos" | "photosHint" | "photosOn" | "photosOff", string>>;
}

/** Whether checks may carry a photo: said with why it is off at first. */
export function PhotosSwitch({ isAllowed, words }: Props) {
  const router = useRouter();
  const [isOn, setOn] = useState(isAllowed);
  const { ask, isPending, problem } = useSend();
  const change = async (photosAllowed: boolean) => {
    setOn(photosAllowed);
    const sent = await ask("PATCH", "/api/v1/centre", { photosAllowed });
    if (sent?.status !== "done") return setOn(!photosAllowed);
    showToast({ message: photosAllowed ? words.photosOn : words.photosOff });
    router.refresh();
  };
  return (
    <div className="max-w-[34em]">
      <FormProblem text={fieldProblems(problem, [])[""]} />
      <Switch
        label={words.photos}
        hint={words.photosHint}
        checked={isOn}
        disabled={isPending}
        onChange={({ target }) => change(target.checked)}
      />
    </div>
  );
}
