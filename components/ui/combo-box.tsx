"use client";
import { ChevronDown } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { ComboList } from "./combo-list";
import { describedBy, Field, type FieldTexts, INPUT } from "./field";
import { keepPanelAt } from "./keep-panel-at";
import type { SelectOption } from "./select";
import { useCombo } from "./use-combo";
import { useOwnValue } from "./use-own-value";
import { FLOATING } from "./use-popover";

interface Props extends FieldTexts {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((value: string | null) => void) | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly openLabel: string;
  /** In place of the list when nothing fits. */
  readonly emptyText: string;
  readonly className?: string | undefined;
}

const LIST = { tallest: 340 } as const;

/** Keeps the list at its box while the page moves below it. */
function useListAt(isOpen: boolean) {
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [input, panel] = [box.current, list.current];
    if (!isOpen || !input || !panel) return;
    const leaveOff = keepPanelAt({
      panel,
      anchor: input,
      align: "start",
      listOf: LIST,
    });
    panel.showPopover();
    return () => {
      leaveOff();
      panel.hidePopover();
    };
  }, [isOpen]);
  return { box, list };
}

/** Type to find one of many, by name or by initial consonants. */
export function ComboBox({ options, openLabel, emptyText, id: givenId, name, ...rest }: Props) {
  const { value, defaultValue, onChange, label, note, hint, error, isLabelHidden, ...more } = rest;
  const { className, ...input } = more;
  const ownId = useId();
  const id = givenId ?? ownId;
  const [current, onChoose] = useOwnValue({ value, defaultValue, onChange });
  const combo = useCombo({ options, value: current, onChoose });
  const { isOpen, found, at } = combo;
  const { box, list } = useListAt(isOpen);
  const reached = isOpen && found[at] ? `${id}-list-${at}` : undefined;
  return (
    <Field {...{ id, label, note, hint, error, isLabelHidden, className }}>
      <div className="relative">
        <input
          {...input}
          {...{ id }}
          ref={box}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={reached}
          autoComplete="off"
          spellCheck={false}
          value={combo.text}
          className={`${INPUT} pr-12`}
          onChange={(event) => combo.type(event.target.value)}
          onClick={combo.open}
          onBlur={combo.close}
          onKeyDown={combo.onKeyDown}
          {...describedBy({ id, hint, error })}
        />
        <OpenButton label={openLabel} onPress={() => box.current?.focus()} {...combo} />
      </div>
      {name === undefined ? null : <input type="hidden" name={name} value={current ?? ""} />}
      <div ref={list} popover="manual" className={`${FLOATING} p-1.5`}>
        <ComboList
          id={`${id}-list`}
          label={label}
          options={isOpen ? found : []}
          value={current}
          at={at}
          onChoose={combo.choose}
        />
        <Nothing text={isOpen && found.length === 0 ? emptyText : null} />
      </div>
    </Field>
  );
}

function Nothing({ text }: { text: string | null }) {
  return (
    <p role="status" className={text ? "px-3 py-2.5 text-ink-2" : "sr-only"}>
      {text}
    </p>
  );
}

interface OpenProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly onPress: () => void;
}

function OpenButton({ label, isOpen, open, close, onPress }: OpenProps) {
  const press = () => {
    onPress();
    if (isOpen) close();
    else open();
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      aria-expanded={isOpen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={press}
      className="absolute inset-y-0 right-0 grid w-12 place-items-center rounded-lg text-ink-2 hover:text-ink"
    >
      <ChevronDown aria-hidden="true" className="size-[1.15em]" />
    </button>
  );
}
