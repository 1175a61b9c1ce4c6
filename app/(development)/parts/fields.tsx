import { Section } from "@/components/layout/section";
import { ComboBox } from "@/components/ui/combo-box";
import { DatePicker } from "@/components/ui/date-picker";
import { NumberField } from "@/components/ui/number-field";
import { PasswordField } from "@/components/ui/password-field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "./words";

const optionsOf = (labels: readonly string[]) =>
  labels.map((label, index) => ({ value: `option-${index}`, label }));

export function Fields({ words }: { words: Words }) {
  return (
    <Section title={words.sections.fields}>
      <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
        <TextField label={words.name} name="name" hint={words.nameHint} />
        <TextField label={words.name} name="wrong" error={words.nameError} defaultValue="" />
        <PasswordField
          label={words.password}
          name="password"
          showLabel={words.show}
          hideLabel={words.hide}
        />
        <Select
          label={words.duty}
          name="duty"
          placeholder={words.choose}
          options={optionsOf(words.duties)}
        />
        <ComboBox
          label={words.place}
          name="place"
          options={optionsOf(words.places)}
          openLabel={words.openList}
          emptyText={words.nothing}
        />
        <DatePicker label={words.date} name="date" openLabel={words.openCalendar} />
        <NumberField
          label={words.seconds}
          name="seconds"
          unit={words.secondsUnit}
          min={0}
          defaultValue={15}
          decreaseLabel={words.decrease}
          increaseLabel={words.increase}
        />
        <TextArea label={words.note} name="note" />
      </div>
    </Section>
  );
}
