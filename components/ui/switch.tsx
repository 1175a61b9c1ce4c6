import type { ComponentProps, ReactNode } from "react";

interface Props extends Omit<ComponentProps<"input">, "type" | "role"> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

const SWITCH = { type: "checkbox", role: "switch" } as const;

/** On or off, at once: where a save must follow, use a check box. */
export function Switch({ label, hint, className, ...input }: Props) {
  return (
    <div className={className}>
      <label className="relative flex min-h-12 cursor-pointer items-center justify-between gap-4 rounded-lg py-1.5 outline-focus outline-offset-2 has-focus-visible:outline-3 has-disabled:cursor-not-allowed has-disabled:opacity-50">
        <span>
          {label}
          {hint ? <span className="block text-ink-2 text-sm">{hint}</span> : null}
        </span>
        <input
          {...input}
          {...SWITCH}
          className="peer absolute inset-y-0 right-0 w-14 cursor-pointer opacity-0"
        />
        <span
          aria-hidden="true"
          className="flex h-7 w-12 shrink-0 items-center rounded-full border-2 border-edge bg-surface px-0.5 transition-colors after:size-5 after:rounded-full after:bg-edge after:transition-transform peer-checked:border-accent peer-checked:bg-accent peer-checked:after:translate-x-5 peer-checked:after:bg-accent-ink"
        />
      </label>
    </div>
  );
}
