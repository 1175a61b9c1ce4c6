"use client";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { type ButtonLook, buttonClass } from "./button-class";
import { nextInMenu } from "./next-in-menu";
import { FLOATING, usePopover } from "./use-popover";

export interface MenuItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly onPress: () => void;
  readonly icon?: ReactNode;
  readonly isDanger?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

interface Props extends ButtonLook {
  readonly label: ReactNode;
  /** Read out where the label is only a picture. */
  readonly name?: string | undefined;
  readonly items: readonly MenuItem[];
  readonly align?: "start" | "end" | undefined;
}

const ITEM =
  "flex min-h-11 w-full items-center gap-3 rounded-md px-3 py-1.5 text-left hover:bg-sunken focus-visible:bg-sunken focus-visible:-outline-offset-3 aria-disabled:opacity-50 [&_svg]:size-[1.15em] [&_svg]:shrink-0";

const itemsIn = (menu: HTMLElement) => [
  ...menu.querySelectorAll<HTMLButtonElement>('[role="menuitem"]'),
];

// The browser moves the focus there as it shows the menu; React's autoFocus would do it as the page loads.
const focusWhenShown = (item: HTMLElement | null) => item?.setAttribute("autofocus", "");

/** A button with a list of deeds: arrow keys, Home, End and first letters move, Escape leaves. */
export function Menu({ label, name, items, align, ...look }: Props) {
  const { button, panel, close } = usePopover({ align });
  const menu = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Tab") close();
    const all = menu.current ? itemsIn(menu.current) : [];
    const texts = all.map((item) => item.textContent ?? "");
    const at = all.findIndex((item) => item.matches(":focus"));
    const next = nextInMenu({ key: event.key, at, texts });
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };
  const press = ({ onPress, isDisabled }: MenuItem) => {
    if (isDisabled) return;
    close();
    onPress();
  };
  return (
    <>
      <button
        type="button"
        {...button}
        aria-haspopup="menu"
        aria-label={name}
        className={buttonClass(look)}
      >
        {label}
      </button>
      <div {...panel} className={`${FLOATING} min-w-52 p-1.5`}>
        <div ref={menu} role="menu" tabIndex={-1} aria-label={name} onKeyDown={onKeyDown}>
          {items.map((item, index) => (
            <button
              key={item.key}
              {...(index === 0 ? { ref: focusWhenShown } : {})}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-disabled={item.isDisabled}
              className={`${ITEM} ${item.isDanger ? "text-zero" : ""}`}
              onClick={() => press(item)}
            >
              {item.icon}
              {item.label}
            </button>
          ))}
        </div>
      </div>
    </>
  );
}
