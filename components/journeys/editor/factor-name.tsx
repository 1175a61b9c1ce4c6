"use client";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { isComposing } from "@/components/journey-map/canvas/keys/is-composing";
import { TextField } from "@/components/ui/text-field";
import type { MapFactor } from "@/lib/journey-map/map-types";
import { usualKind } from "@/lib/journey-map/starter-library/usual-kind";
import { holdsPersonalNumber } from "@/lib/schemas/personal-number";
import { useEditor } from "./editor-context";
import { useLibrary } from "./library-context";
import { useFieldText } from "./use-field-text";
import { type FactorChanges, isUntouched, type PendingFactor } from "./use-pending-factor";

interface Props {
  readonly factor: MapFactor;
  /** Whether nobody has said what kind it is: then one of the library, typed or chosen, says it. */
  readonly isOpen: boolean;
  /** Of one that has no name yet. */
  readonly news?: PendingFactor | undefined;
  readonly onName: (changes: FactorChanges) => void;
  readonly onNext: () => void;
}

/** Chosen from the browser's list, not typed letter by letter. */
const isChosen = (event: Event): boolean =>
  !(event instanceof InputEvent) || event.inputType === "insertReplacementText";

/** What the centre keeps under such names, else what kind centres take them for. */
function useKnown(isOpen: boolean) {
  const { factors: groups, starters } = useLibrary();
  const known = isOpen ? groups.flatMap(({ factors }) => factors) : [];
  const sameAs = (name: string): FactorChanges => {
    const same = known.find((one) => one.name === name.trim());
    if (same) return { basic: same.basic, kind: same.kind, standard: same.standard };
    const kind = isOpen ? usualKind(name, starters) : undefined;
    return kind === undefined ? {} : { kind };
  };
  return { known, sameAs };
}

/** The name of a factor. A new one is kept once it has a name: Enter goes on to the next, Enter on nothing ends the row. */
export function FactorName({ factor, isOpen, news, onName, onNext }: Props) {
  const { words } = useEditor();
  const { panel, factors: texts } = words;
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  const isNewAtFirst = useRef(news !== undefined);
  useEffect(() => {
    if (isNewAtFirst.current) box.current?.focus();
  }, []);
  const { known, sameAs } = useKnown(isOpen);
  const problemOf = (text: string) => {
    if (text.trim() === "") return news && isUntouched(factor) ? null : panel.nameMissing;
    return holdsPersonalNumber(text) ? panel.personalNumber : null;
  };
  const { text, change, error } = useFieldText({
    value: factor.name,
    problemOf,
    onCommit: (name) => onName({ name }),
  });
  const takeKnown = (name: string) => {
    const same = sameAs(name);
    if (same.kind !== undefined) onName(same);
  };
  const finish = () => (news ? news.keep(sameAs(text)) : takeKnown(text));
  const next = () => {
    if (news && isUntouched(factor)) return news.drop();
    finish();
    onNext();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === "Escape") news?.drop();
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (error === undefined) next();
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
        onBlur={finish}
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
