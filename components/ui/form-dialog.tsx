"use client";
import { type FormEvent, type ReactNode, type Ref, useId } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

interface Props {
  readonly title: string;
  readonly words: {
    readonly close: string;
    readonly cancel: string;
    readonly submit: string;
    readonly pending: string;
  };
  readonly isPending: boolean;
  readonly onClose: () => void;
  readonly onSubmit: (given: FormData) => void;
  readonly formRef?: Ref<HTMLFormElement> | undefined;
  readonly children: ReactNode;
}

/** A window that asks for a few fields and sends them: the fields within, cancel and submit at its foot. */
export function FormDialog({ title, words, isPending, onClose, onSubmit, ...parts }: Props) {
  const formId = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <Dialog
      isOpen
      {...{ title, onClose }}
      closeLabel={words.close}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            {...{ isPending }}
            pendingLabel={words.pending}
          >
            {words.submit}
          </Button>
        </>
      }
    >
      <form ref={parts.formRef} id={formId} onSubmit={submit} className="grid gap-6">
        {parts.children}
      </form>
    </Dialog>
  );
}
