"use client";
import { Check } from "lucide-react";
import type { SelectOption } from "./select";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly options: readonly SelectOption[];
  /** Which one the arrow keys have reached. */
  readonly at: number;
  readonly value: string | null;
  readonly onChoose: (option: SelectOption) => void;
}

const OPTION =
  "flex min-h-11 w-full items-center justify-between gap-3 rounded-md px-3 py-1.5 text-left hover:bg-sunken data-[reached=true]:bg-sunken data-[reached=true]:shadow-[inset_3px_0_var(--accent)] aria-selected:font-semibold aria-disabled:opacity-50";

/** What was found, to choose from. The focus stays where one types. */
export function ComboList({ id, label, options, at, value, onChoose }: Props) {
  return (
    <div id={id} role="listbox" aria-label={label}>
      {options.map((option, index) => (
        <button
          key={option.value}
          id={`${id}-${index}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={option.value === value}
          aria-disabled={option.isDisabled}
          data-reached={index === at}
          className={OPTION}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          {option.label}
          {option.value === value ? <Check aria-hidden="true" className="size-[1.15em]" /> : null}
        </button>
      ))}
    </div>
  );
}
