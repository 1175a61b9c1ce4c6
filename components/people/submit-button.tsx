"use client";
import { Button } from "@/components/ui/button";

interface Props {
  readonly words: { readonly submit: string; readonly pending: string };
  readonly isPending: boolean;
}

/** The one thing to press below a form that has a page to itself. */
export function SubmitButton({ words, isPending }: Props) {
  return (
    <Button
      type="submit"
      variant="primary"
      size="large"
      {...{ isPending }}
      pendingLabel={words.pending}
    >
      {words.submit}
    </Button>
  );
}
