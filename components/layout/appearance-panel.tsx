"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import { type Appearance, CONTRASTS, THEMES, TYPE_SIZES } from "./appearance";
import { applyAppearance, rememberLocale } from "./write-preference";

/** Each choice with its words. */
export interface AppearanceWords {
  readonly theme: string;
  readonly contrast: string;
  readonly size: string;
  readonly language: string;
  readonly themes: Readonly<Record<Appearance["theme"], string>>;
  readonly contrasts: Readonly<Record<Appearance["contrast"], string>>;
  readonly sizes: Readonly<Record<Appearance["size"], string>>;
}

/** The choices as they stand, with the words of the window around them. */
export interface AppearanceChoices {
  readonly words: AppearanceWords & { readonly title: string; readonly close: string };
  readonly appearance: Appearance;
  readonly locale: string;
}

interface Props extends Omit<AppearanceChoices, "words"> {
  readonly words: AppearanceWords;
}

const LANGUAGES = [
  { value: "ko", label: <span lang="ko">한국어</span> },
  { value: "en", label: <span lang="en">English</span> },
];

const optionsOf = <Name extends string>(
  names: readonly Name[],
  labels: Readonly<Record<Name, string>>,
) => names.map((value) => ({ value, label: labels[value] }));

/** Theme, contrast, type size and language: each applies at once and is kept in a cookie. */
export function AppearancePanel({ words, appearance: given, locale }: Props) {
  const router = useRouter();
  const [appearance, setAppearance] = useState(given);
  const choose = (name: keyof Appearance) => (value: string) => {
    const next = { ...appearance, [name]: value };
    setAppearance(next);
    applyAppearance(next);
  };
  const chooseLanguage = (value: string) => {
    rememberLocale(value);
    router.refresh();
  };
  const groups = [
    { name: "size", options: optionsOf(TYPE_SIZES, words.sizes) },
    { name: "theme", options: optionsOf(THEMES, words.themes) },
    { name: "contrast", options: optionsOf(CONTRASTS, words.contrasts) },
  ] as const;
  return (
    <div className="grid gap-5">
      {groups.map(({ name, options }) => (
        <RadioGroup
          key={name}
          layout="bar"
          label={words[name]}
          name={`appearance-${name}`}
          options={options}
          value={appearance[name]}
          onChange={choose(name)}
        />
      ))}
      <RadioGroup
        layout="bar"
        label={words.language}
        name="appearance-language"
        options={LANGUAGES}
        value={locale}
        onChange={chooseLanguage}
      />
    </div>
  );
}
