"use client";
import { type FormEvent, useId, useState } from "react";
import { FormProblem } from "@/components/people/form-problem";
import { useFormFocus } from "@/components/people/use-form-focus";
import { UsernameField, usernameError } from "@/components/people/username-field";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import type { CentreRole } from "@/lib/access";
import { fieldProblems } from "@/lib/client/field-problems";
import { useSend } from "@/lib/client/use-send";
import type { PeopleWords } from "./people-words";
import type { Slip } from "./person-row";
import { RoleChoice } from "./role-choice";

interface Props {
  readonly words: PeopleWords;
  readonly onClose: () => void;
  readonly onInvited: (slip: Slip) => void;
}

interface Invited {
  readonly username: string;
  readonly temporaryPassword: string;
}

export function InviteDialog({ words, onClose, onInvited }: Props) {
  const { dialog } = words.people;
  const formId = useId();
  const { ask, isPending, problem } = useSend();
  const [role, setRole] = useState<CentreRole | null>(null);
  const form = useFormFocus(problem);
  const errors = fieldProblems(problem, ["name", "username", "role"]);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const name = String(given.get("name"));
    const body = { name, username: given.get("username"), role };
    const sent = await ask<Invited>("POST", "/api/v1/people", body);
    if (sent?.status === "done") onInvited({ name, ...sent.body });
  };
  return (
    <Dialog
      isOpen
      title={dialog.inviteTitle}
      closeLabel={dialog.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{dialog.cancel}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            {...{ isPending }}
            pendingLabel={dialog.pending}
          >
            {dialog.inviteSubmit}
          </Button>
        </>
      }
    >
      <form ref={form} id={formId} onSubmit={submit} className="grid gap-6">
        <FormProblem text={errors[""]} />
        <TextField
          name="name"
          label={words.fields.name}
          hint={dialog.nameHint}
          error={errors.name}
          required
          maxLength={60}
          autoComplete="off"
        />
        <UsernameField isNew words={words.fields} error={usernameError(problem, words.fields)} />
        <RoleChoice {...{ words }} value={role} onChange={setRole} />
      </form>
    </Dialog>
  );
}
