"use client";
import { useRouter } from "next/navigation";
import { NewPasswordForm } from "@/components/people/new-password-form";
import { showToast } from "@/components/ui/toast-queue";
import type { Words } from "@/lib/i18n/words-of";

interface Props {
  readonly words: Words["settings"]["own"]["password"];
  readonly fieldWords: Words["people"]["fields"];
}

export function OwnPassword({ words, fieldWords }: Props) {
  const router = useRouter();
  const tell = () => {
    showToast({ message: words.done });
    router.refresh();
  };
  return (
    <div className="max-w-[420px]">
      <NewPasswordForm
        {...{ words, fieldWords }}
        currentLabel={fieldWords.currentPassword}
        onChanged={tell}
      />
    </div>
  );
}
