"use client";
import { type FormEvent, useId } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import type { FloorPlanWords } from "./floor-words";

interface Props {
  readonly words: FloorPlanWords;
  readonly isOpen: boolean;
  readonly title: string;
  readonly confirm: string;
  readonly given: string;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}

const LONGEST_NAME = 60;

/** What a floor is called. */
export function FloorNameDialog({ words, isOpen, title, confirm, given, onClose, onName }: Props) {
  const form = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    if (name !== "") onName(name);
  };
  return (
    <Dialog
      {...{ isOpen, onClose, title }}
      size="small"
      closeLabel={words.close}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" type="submit" form={form}>
            {confirm}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          label={words.floorName}
          hint={words.floorNameHint}
          name="name"
          defaultValue={given}
          required
          maxLength={LONGEST_NAME}
          autoComplete="off"
          data-autofocus
        />
      </form>
    </Dialog>
  );
}
