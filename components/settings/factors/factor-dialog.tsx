"use client";
import { FormProblem } from "@/components/people/form-problem";
import { useFormFocus } from "@/components/people/use-form-focus";
import { FormDialog } from "@/components/ui/form-dialog";
import { fieldProblems } from "@/lib/client/field-problems";
import { useSend } from "@/lib/client/use-send";
import { fill } from "@/lib/i18n/fill";
import { FactorFields } from "./factor-fields";
import { useDeeds } from "./library-context";
import type { FactorAsked } from "./library-types";

interface Props {
  readonly asked: FactorAsked;
  readonly sections: readonly string[];
  readonly onClose: () => void;
  readonly onSaved: (saved: {
    readonly id: string;
    readonly section: string;
    name: string;
  }) => void;
}

const FIELDS = ["section", "name", "standard"] as const;

const textIn = (given: FormData, field: string): string => String(given.get(field) ?? "").trim();

const writtenIn = (given: FormData) => ({
  name: textIn(given, "name"),
  standard: textIn(given, "standard"),
  basic: given.get("basic") === "basic",
  kind: textIn(given, "kind"),
});

function useSaving({ asked, onSaved }: Pick<Props, "asked" | "onSaved">) {
  const { ask, isPending, problem } = useSend();
  const save = async (given: FormData) => {
    const written = writtenIn(given);
    const { name } = written;
    if (asked.kind === "edit") {
      const { id, section } = asked.factor;
      const sent = await ask("PATCH", `/api/v1/factor-library/${id}`, written);
      if (sent?.status === "done") onSaved({ id, section, name });
      return;
    }
    const section = asked.section ?? textIn(given, "section");
    const body = { section, ...written };
    const sent = await ask<{ readonly id: string }>("POST", "/api/v1/factor-library", body);
    if (sent?.status === "done") onSaved({ id: sent.body.id, section, name });
  };
  return { save, isPending, problem };
}

export function FactorDialog({ asked, sections, onClose, onSaved }: Props) {
  const { dialog: words } = useDeeds().words;
  const { save, isPending, problem } = useSaving({ asked, onSaved });
  const form = useFormFocus(problem);
  const errors = fieldProblems(problem, FIELDS);
  const isEdit = asked.kind === "edit";
  const section = asked.kind === "add" ? asked.section : null;
  const addTitle = section === null ? words.addTitle : fill(words.addHereTitle, { section });
  return (
    <FormDialog
      title={isEdit ? words.editTitle : addTitle}
      words={{ ...words, submit: isEdit ? words.submitEdit : words.submitAdd }}
      {...{ isPending, onClose }}
      onSubmit={(given) => void save(given)}
      formRef={form}
    >
      <FormProblem text={errors[""]} />
      <FactorFields {...{ asked, sections, errors }} />
      {isEdit ? <p className="text-ink-2 text-sm">{words.editNote}</p> : null}
    </FormDialog>
  );
}
