"use client";
import { useState } from "react";
import { Section } from "@/components/layout/section";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { FormErrors } from "@/components/ui/form-errors";
import { Tabs } from "@/components/ui/tabs";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "./words";

const NAME_ID = "sample-name";
const NOTE_ID = "sample-note";

export function MoreParts({ words }: { words: Words }) {
  const [wasSent, setSent] = useState(false);
  const errors = wasSent
    ? [NAME_ID, NOTE_ID].map((fieldId) => ({ fieldId, text: words.nameError }))
    : [];
  const tabs = words.tabs.map((label, index) => ({
    key: `tab-${index}`,
    label,
    content: <p>{words.tabTexts[index]}</p>,
  }));
  return (
    <Section title={words.sections.more}>
      <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
        <Tabs label={words.tabsLabel} tabs={tabs} />
        <Disclosure label={words.how}>{words.howText}</Disclosure>
        <form
          noValidate
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            setSent(true);
          }}
        >
          <FormErrors title={words.errorsTitle} errors={errors} />
          <TextField id={NAME_ID} label={words.name} />
          <TextField id={NOTE_ID} label={words.note} />
          <div>
            <Button type="submit">{words.save}</Button>
          </div>
        </form>
      </div>
    </Section>
  );
}
