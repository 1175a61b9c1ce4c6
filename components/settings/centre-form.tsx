"use client";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { FormProblem } from "@/components/people/form-problem";
import { useFormFocus } from "@/components/people/use-form-focus";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast-queue";
import { fieldProblems } from "@/lib/client/field-problems";
import { useSend } from "@/lib/client/use-send";

interface Props {
  readonly field: "name" | "rules";
  readonly value: string;
  readonly words: {
    readonly field: string;
    readonly hint?: string;
    readonly submit: string;
    readonly pending: string;
    readonly done: string;
  };
}

const LONGEST = { name: 100, rules: 5_000 } as const;

/** One thing that the director writes about the whole centre. */
export function CentreForm({ field, value, words }: Props) {
  const router = useRouter();
  const { ask, isPending, problem } = useSend();
  const form = useFormFocus(problem);
  const errors = fieldProblems(problem, [field]);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get(field);
    const sent = await ask("PATCH", "/api/v1/centre", { [field]: text });
    if (sent?.status !== "done") return;
    showToast({ message: words.done });
    router.refresh();
  };
  const texts = { label: words.field, hint: words.hint, error: errors[field] };
  const input = { name: field, defaultValue: value, required: true, maxLength: LONGEST[field] };
  return (
    <form ref={form} onSubmit={submit} className="grid max-w-[34em] justify-items-start gap-6">
      <FormProblem text={errors[""]} />
      {field === "rules" ? (
        <TextArea {...texts} {...input} rows={8} className="w-full" />
      ) : (
        <TextField {...texts} {...input} className="w-full" />
      )}
      <Button type="submit" variant="primary" {...{ isPending }} pendingLabel={words.pending}>
        {words.submit}
      </Button>
    </form>
  );
}
