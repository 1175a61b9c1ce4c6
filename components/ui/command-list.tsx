"use client";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { INPUT } from "./field";
import { matchesTyped } from "./matches-typed";

export interface Command {
  readonly key: string;
  readonly label: string;
  /** A word behind it, for example 동선 or 설정. */
  readonly note?: string | undefined;
  readonly icon?: ReactNode;
  readonly onPress: () => void;
}

export interface CommandPaletteProps {
  readonly title: string;
  readonly placeholder: string;
  readonly emptyText: string;
  readonly closeLabel: string;
  readonly commands: readonly Command[];
}

const MOST = 50;
const COMMAND =
  "flex min-h-12 w-full items-center gap-3 rounded-md px-3 py-1.5 text-left hover:bg-sunken aria-selected:bg-sunken aria-selected:shadow-[inset_3px_0_var(--accent)] [&_svg]:size-[1.15em]";
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What was typed, and below it what it may mean; the arrow keys choose while one goes on typing. */
export function CommandList({
  title,
  placeholder,
  emptyText,
  commands,
  onClose,
}: CommandPaletteProps & { readonly onClose: () => void }) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const found = commands.filter(({ label }) => matchesTyped(label, typed)).slice(0, MOST);
  const chosen = found[at];
  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.onPress();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((at + step + found.length) % Math.max(found.length, 1));
    }
    if (event.key === "Enter") run(chosen);
  };
  return (
    <>
      <input
        data-autofocus
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${id}-${at}` : undefined}
        aria-label={title}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        {...{ placeholder, onKeyDown }}
        className={INPUT}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
      />
      <div
        id={id}
        role="listbox"
        aria-label={title}
        className="mt-3 grid min-h-[min(50dvh,300px)] content-start"
      >
        {found.map((command, index) => (
          <button
            type="button"
            key={command.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={COMMAND}
            onClick={() => run(command)}
          >
            {command.icon}
            <span className="grow">{command.label}</span>
            {command.note ? <span className="text-ink-3 text-sm">{command.note}</span> : null}
          </button>
        ))}
      </div>
      <p
        role="status"
        className={found.length > 0 ? "sr-only" : "-mt-[min(50dvh,300px)] px-3 pt-2 text-ink-2"}
      >
        {found.length > 0 ? String(found.length) : emptyText}
      </p>
    </>
  );
}
