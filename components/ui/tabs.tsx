"use client";
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { nextInMenu } from "./next-in-menu";

interface TabItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

interface Props {
  readonly label: string;
  readonly tabs: readonly TabItem[];
  readonly defaultKey?: string | undefined;
  /** With `current`, the caller keeps which tab is open, for example in the URL. */
  readonly current?: string | undefined;
  readonly onChange?: ((key: string) => void) | undefined;
}

const TAB =
  "min-h-12 whitespace-nowrap px-1 font-medium text-ink-2 hover:text-ink aria-selected:font-bold aria-selected:text-ink aria-selected:shadow-[inset_0_-3px_var(--accent)] focus-visible:-outline-offset-3";

/** One of several views of the same place. Arrow keys move among the tabs, Tab goes on into the view. */
export function Tabs({ label, tabs, defaultKey, current, onChange }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState(defaultKey ?? tabs[0]?.key);
  const open = current ?? own;
  const choose = (key: string) => {
    setOwn(key);
    onChange?.(key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === open);
    const next =
      event.key.length > 1 ? nextInMenu({ key: event.key, at, texts: tabs.map(() => "") }) : null;
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    choose(tab.key);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next ?? 0]?.focus();
  };
  return (
    <div>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        onKeyDown={onKeyDown}
        className="flex gap-6 overflow-x-auto border-hair border-b"
      >
        {tabs.map(({ key, label: text }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}-tab`}
            aria-controls={`${id}-${key}`}
            aria-selected={key === open}
            tabIndex={key === open ? 0 : -1}
            className={TAB}
            onClick={() => choose(key)}
          >
            {text}
          </button>
        ))}
      </div>
      {tabs.map(({ key, content }) => (
        <div
          key={key}
          id={`${id}-${key}`}
          role="tabpanel"
          aria-labelledby={`${id}-${key}-tab`}
          hidden={key !== open}
          className="pt-5"
        >
          {content}
        </div>
      ))}
    </div>
  );
}
