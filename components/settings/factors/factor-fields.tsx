"use client";
import { useId } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { useDeeds } from "./library-context";
import type { FactorAsked } from "./library-types";

interface Props {
  readonly asked: FactorAsked;
  readonly sections: readonly string[];
  readonly errors: Readonly<Record<string, string>>;
}

const KINDS = ["facility", "procedure", "manner"] as const;
const NEW = { name: "", standard: "", basic: true, kind: "procedure" } as const;

/** What a factor says, how much it matters, and by what it is kept. */
export function FactorFields({ asked, sections, errors }: Props) {
  const { dialog: words, kinds } = useDeeds().words;
  const { name, standard, basic, kind } = asked.kind === "edit" ? asked.factor : NEW;
  return (
    <>
      {asked.kind === "add" && asked.section === null ? (
        <SectionField {...{ sections }} error={errors.section} />
      ) : null}
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        error={errors.name}
        defaultValue={name}
        required
        maxLength={200}
        autoComplete="off"
      />
      <TextArea
        name="standard"
        rows={2}
        label={words.standard}
        note={words.standardNote}
        hint={words.standardHint}
        error={errors.standard}
        defaultValue={standard}
        maxLength={500}
      />
      <RadioGroup
        name="basic"
        label={words.weight}
        defaultValue={basic ? "basic" : "plus"}
        options={[
          { value: "basic", label: words.basic, hint: words.basicHint },
          { value: "plus", label: words.plus, hint: words.plusHint },
        ]}
      />
      <RadioGroup
        name="kind"
        label={words.kind}
        layout="bar"
        defaultValue={kind}
        options={KINDS.map((value) => ({ value, label: kinds[value] }))}
      />
    </>
  );
}

function SectionField({
  sections,
  error,
}: Pick<Props, "sections"> & { readonly error: string | undefined }) {
  const { dialog: words } = useDeeds().words;
  const listId = useId();
  return (
    <>
      <TextField
        name="section"
        label={words.section}
        hint={words.sectionHint}
        {...{ error }}
        list={listId}
        required
        maxLength={100}
        autoComplete="off"
      />
      <datalist id={listId}>
        {sections.map((section) => (
          <option key={section} value={section} />
        ))}
      </datalist>
    </>
  );
}
