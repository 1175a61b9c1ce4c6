"use client";
import { FormProblem } from "@/components/people/form-problem";
import { useFormFocus } from "@/components/people/use-form-focus";
import { FormDialog } from "@/components/ui/form-dialog";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { fieldProblems } from "@/lib/client/field-problems";
import { useSend } from "@/lib/client/use-send";
import type { Words } from "@/lib/i18n/words-of";
import type { KeyHolder } from "./key-row";

interface Props {
  readonly holders: readonly KeyHolder[];
  readonly words: Words["settings"]["keys"]["dialog"];
  readonly onClose: () => void;
  readonly onMade: (key: string) => void;
}

const FOREVER = "";

const bodyOf = (given: FormData) => {
  const days = String(given.get("expiresInDays"));
  return {
    name: given.get("name"),
    membershipId: given.get("membershipId"),
    expiresInDays: days === FOREVER ? null : Number(days),
  };
};

export function NewKeyDialog({ holders, words, onClose, onMade }: Props) {
  const { ask, isPending, problem } = useSend();
  const form = useFormFocus(problem);
  const errors = fieldProblems(problem, ["name"]);
  const submit = async (given: FormData) => {
    const made = await ask<{ readonly key: string }>("POST", "/api/v1/api-keys", bodyOf(given));
    if (made?.status === "done") onMade(made.body.key);
  };
  return (
    <FormDialog
      title={words.title}
      {...{ words, isPending, onClose }}
      onSubmit={(given) => void submit(given)}
      formRef={form}
    >
      <FormProblem text={errors[""]} />
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        error={errors.name}
        required
        maxLength={60}
        autoComplete="off"
      />
      <Select
        name="membershipId"
        label={words.holder}
        hint={words.holderHint}
        options={holders.map(({ membershipId, label }) => ({ value: membershipId, label }))}
      />
      <Select
        name="expiresInDays"
        label={words.expires}
        defaultValue="365"
        options={[
          { value: "30", label: words.days30 },
          { value: "90", label: words.days90 },
          { value: "365", label: words.days365 },
          { value: FOREVER, label: words.forever },
        ]}
      />
    </FormDialog>
  );
}
