"use client";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { isComposing } from "@/components/journey-map/canvas/keys/is-composing";
import { TextField } from "@/components/ui/text-field";
import type { MapFactor } from "@/lib/journey-map/map-types";
import { holdsPersonalNumber } from "@/lib/schemas/personal-number";
import { useEditor } from "./editor-context";
import { useLibrary } from "./library-context";
import { useFieldText } from "./use-field-text";

interface Props {
  readonly factor: MapFactor;
  /** Whether nobody has said what kind it is: then one of the library, typed or chosen, says it. */
  readonly isOpen: boolean;
  readonly onName: (changes: Partial<Omit<MapFactor, "id">>) => void;
  readonly onNext: () => void;
}

/** Chosen from the browser's list, not typed letter by letter. */
const isChosen = (event: Event): boolean =>
  !(event instanceof InputEvent) || event.inputType === "insertReplacementText";

/** The name of a factor. That of a new one waits to be typed over; Enter goes on to the next. */
export function FactorName({ factor, isOpen, onName, onNext }: Props) {
  const { words } = useEditor();
  const { factors: groups } = useLibrary();
  const { panel, factors: texts } = words;
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  const isNew = isOpen && factor.name === texts.untitled;
  const isNewAtFirst = useRef(isNew);
  useEffect(() => {
    if (!isNewAtFirst.current) return;
    box.current?.focus();
    box.current?.select();
  }, []);
  const known = isOpen ? groups.flatMap(({ factors }) => factors) : [];
  const problemOf = (text: string) => {
    if (text.trim() === "") return panel.nameMissing;
    return holdsPersonalNumber(text) ? panel.personalNumber : null;
  };
  const { text, change, error } = useFieldText({
    value: factor.name,
    problemOf,
    onCommit: (name) => onName({ name }),
  });
  const takeKnown = (name: string) => {
    const same = known.find((one) => one.name === name.trim());
    if (same) onName({ basic: same.basic, kind: same.kind, standard: same.standard });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    if (error !== undefined || isNew) return;
    takeKnown(text);
    onNext();
  };
  return (
    <>
      <TextField
        ref={box}
        label={texts.name}
        hint={texts.nameHint}
        value={text}
        error={error}
        maxLength={200}
        autoComplete="off"
        {...(known.length > 0 ? { list } : {})}
        onBlur={() => takeKnown(text)}
        onChange={({ target, nativeEvent }) => {
          change(target.value);
          if (isChosen(nativeEvent)) takeKnown(target.value);
        }}
        {...{ onKeyDown }}
      />
      {known.length > 0 ? (
        <datalist id={list}>
          {[...new Set(known.map(({ name }) => name))].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}
