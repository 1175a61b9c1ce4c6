"use client";
import { useState } from "react";
import { FormProblem } from "@/components/people/form-problem";
import { useFormFocus } from "@/components/people/use-form-focus";
import { UsernameField, usernameError } from "@/components/people/username-field";
import { FormDialog } from "@/components/ui/form-dialog";
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
  const { ask, isPending, problem } = useSend();
  const [role, setRole] = useState<CentreRole | null>(null);
  const form = useFormFocus(problem);
  const errors = fieldProblems(problem, ["name", "username", "role"]);
  const submit = async (given: FormData) => {
    const name = String(given.get("name"));
    const body = { name, username: given.get("username"), role };
    const sent = await ask<Invited>("POST", "/api/v1/people", body);
    if (sent?.status === "done") onInvited({ name, ...sent.body });
  };
  return (
    <FormDialog
      title={dialog.inviteTitle}
      words={{ ...dialog, submit: dialog.inviteSubmit }}
      {...{ isPending, onClose }}
      onSubmit={(given) => void submit(given)}
      formRef={form}
    >
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
    </FormDialog>
  );
}
