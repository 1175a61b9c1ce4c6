"use client";
import { Archive, ArrowDown, ArrowUp, Ellipsis, GripVertical, Pencil } from "lucide-react";
import type { KeyboardEvent, PointerEvent } from "react";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { fill } from "@/lib/i18n/fill";
import { FactorText } from "./factor-text";
import { useDeeds } from "./library-context";
import type { FactorRow } from "./library-types";

interface Props {
  readonly factor: FactorRow;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isDragged: boolean;
  readonly onHold: (event: PointerEvent) => void;
  readonly onStep: (by: -1 | 1) => void;
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

export function FactorItem({ factor, isDragged, ...moving }: Props) {
  const { words } = useDeeds();
  const { name } = factor;
  return (
    <li
      data-id={factor.id}
      className={`flex items-start gap-1 border-hair border-t py-2 ${isDragged ? "bg-sunken" : ""}`}
    >
      <Handle label={fill(words.move, { name })} {...moving} />
      <FactorText {...{ factor }} />
      <Menu
        variant="quiet"
        size="small"
        align="end"
        label={<Ellipsis aria-hidden="true" />}
        name={fill(words.actions, { name })}
        items={useItems(factor, moving)}
      />
    </li>
  );
}

type Moving = Omit<Props, "factor" | "isDragged">;

function useItems(factor: FactorRow, { isFirst, isLast, onStep }: Moving): readonly MenuItem[] {
  const { words, edit, archive } = useDeeds();
  const icon = { "aria-hidden": true } as const;
  return [
    { key: "edit", label: words.edit, icon: <Pencil {...icon} />, onPress: () => edit(factor) },
    {
      key: "up",
      label: words.up,
      icon: <ArrowUp {...icon} />,
      isDisabled: isFirst,
      onPress: () => onStep(-1),
    },
    {
      key: "down",
      label: words.down,
      icon: <ArrowDown {...icon} />,
      isDisabled: isLast,
      onPress: () => onStep(1),
    },
    {
      key: "archive",
      label: words.archive,
      icon: <Archive {...icon} />,
      onPress: () => archive(factor),
    },
  ];
}

function Handle({ label, onHold, onStep }: Pick<Props, "onHold" | "onStep"> & { label: string }) {
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onPointerDown={onHold}
      {...{ onKeyDown }}
      className="grid size-11 shrink-0 cursor-grab touch-none place-items-center rounded-lg text-ink-3 hover:bg-sunken hover:text-ink active:cursor-grabbing"
    >
      <GripVertical aria-hidden="true" className="size-5" />
    </button>
  );
}
