import type { ChangeEvent, ReactNode } from "react";

export interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Appears when chosen, so that the choice is seen without colour. */
  readonly icon?: ReactNode;
}

interface Props {
  readonly option: RadioOption;
  readonly layout: "segments" | "bar" | "list";
  readonly name: string;
  readonly isRequired?: boolean | undefined;
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
}

const LABELS = {
  segments:
    "min-h-14 justify-center rounded-lg border border-edge bg-surface px-2 py-2 text-center font-semibold hover:bg-sunken has-checked:border-ink has-checked:bg-paper has-checked:shadow-[inset_0_0_0_1px_var(--ink)] has-focus-visible:outline-3",
  bar: "min-h-11 min-w-14 justify-center rounded-md px-3.5 py-1 text-center text-sm hover:bg-sunken has-checked:bg-ink has-checked:font-semibold has-checked:text-paper has-focus-visible:outline-3",
  list: "min-h-12 gap-3 rounded-lg px-2 py-2 hover:bg-sunken has-focus-visible:outline-3",
} as const;

const DOT =
  "grid size-6 shrink-0 place-items-center rounded-full border-2 border-edge bg-surface after:size-3 after:rounded-full peer-checked:border-accent peer-checked:after:bg-accent";

function chosen({ option, value, defaultValue, onChange }: Props) {
  if (onChange)
    return {
      onChange: (event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value),
      ...(value === undefined
        ? { defaultChecked: option.value === defaultValue }
        : { checked: option.value === value }),
    };
  return { defaultChecked: option.value === (value ?? defaultValue) };
}

export function Radio(props: Props) {
  const { option, layout, name, isRequired } = props;
  return (
    <label
      className={`relative flex cursor-pointer items-center gap-1.5 outline-focus outline-offset-2 has-disabled:cursor-not-allowed has-disabled:opacity-50 ${LABELS[layout]}`}
    >
      <input
        type="radio"
        className={`peer absolute cursor-pointer opacity-0 ${layout === "list" ? "inset-y-0 left-0 w-12" : "inset-0 size-full"}`}
        required={isRequired}
        {...{ name }}
        value={option.value}
        {...chosen(props)}
      />
      {layout === "list" ? <span aria-hidden="true" className={DOT} /> : null}
      {option.icon ? (
        <span aria-hidden="true" className="hidden peer-checked:block [&_svg]:size-[1.15em]">
          {option.icon}
        </span>
      ) : null}
      <span>
        {option.label}
        {option.hint ? (
          <span className="block font-normal text-ink-2 text-sm">{option.hint}</span>
        ) : null}
      </span>
    </label>
  );
}
