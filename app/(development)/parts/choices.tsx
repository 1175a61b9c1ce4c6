import { Check, Minus, X } from "lucide-react";
import { Section } from "@/components/layout/section";
import { CheckBox } from "@/components/ui/check-box";
import { RadioGroup } from "@/components/ui/radio-group";
import { Switch } from "@/components/ui/switch";
import type { Words } from "./words";

const ANSWER_ICONS = [Check, X, Minus];

export function Choices({ words }: { words: Words }) {
  const answers = words.answers.map((label, index) => {
    const Icon = ANSWER_ICONS[index] ?? Check;
    return { value: `answer-${index}`, label, icon: <Icon /> };
  });
  const windows = words.windows.map((label, index) => ({ value: `${index}`, label }));
  const channels = words.channels.map((label, index) => ({
    value: `${index}`,
    label,
    hint: index === 0 ? words.channelHint : undefined,
  }));
  return (
    <Section title={words.sections.choices}>
      <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
        <RadioGroup
          label={words.question}
          note={words.basic}
          name="answer"
          options={answers}
          defaultValue="answer-0"
        />
        <RadioGroup
          label={words.window}
          name="window"
          layout="bar"
          options={windows}
          defaultValue="1"
        />
        <RadioGroup label={words.channel} name="channel" layout="list" options={channels} />
        <div>
          <CheckBox label={words.major} hint={words.majorHint} name="major" defaultChecked />
          <CheckBox label={words.announced} name="announced" />
          <Switch label={words.announced} name="switched" defaultChecked />
          <Switch label={words.major} name="switched-off" />
        </div>
      </div>
    </Section>
  );
}
