"use client";
import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/fill";
import type { MapFactor, MapTouchpoint } from "@/lib/journey-map/map-types";
import { useEditor } from "./editor-context";
import { FactorFields } from "./factor-fields";
import { FactorHandle } from "./factor-order/factor-handle";
import type { RowDrag } from "./factor-order/use-row-drag";
import type { PendingFactor } from "./use-pending-factor";

interface Props {
  readonly touchpoint: MapTouchpoint;
  readonly factor: MapFactor;
  readonly index: number;
  readonly drag: RowDrag;
  readonly onMove: (from: number, to: number) => void;
  /** The next one, new. */
  readonly onNext: () => void;
  /** Of one that has no name yet. */
  readonly news?: PendingFactor;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** What is held lies over the others, which make room for it. */
function look(drag: RowDrag, index: number) {
  const shift = drag.shiftOf(index);
  const transform = shift === null ? undefined : `translateY(${shift}px)`;
  const held = "relative z-10 rounded-lg border-transparent bg-surface shadow-float";
  const others = shift === null ? "" : "transition-transform";
  return { style: { transform }, className: drag.isHeld(index) ? held : others };
}

/** One factor: closed a line, open its fields and what can be done with it. */
export function FactorItem(props: Props) {
  const { touchpoint, factor, index, drag, onMove, isOpen, news } = props;
  const { words } = useEditor();
  const { style, className } = look(drag, index);
  return (
    <li
      className={`border-hair border-b ${className}`}
      {...{ style }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) news?.leave();
      }}
    >
      <div className="flex items-start">
        {touchpoint.factors.length > 1 && !news ? (
          <FactorHandle
            label={fill(words.factors.move, { name: factor.name })}
            place={index}
            {...{ drag, onMove }}
          />
        ) : null}
        <FactorLine {...props} />
      </div>
      {isOpen ? (
        <div className="pb-5 pl-7">
          <FactorFields {...props} />
          {news ? null : <FactorActions {...props} />}
        </div>
      ) : null}
    </li>
  );
}

function FactorLine({ factor, isOpen, onToggle }: Props) {
  const { words, keyOf, undecided } = useEditor();
  const { factors: texts } = words;
  const isUndecided = undecided.isUndecided(keyOf(factor.id));
  const kindName = isUndecided ? texts.kindOpen : texts.kinds[factor.kind];
  const kind = `${factor.basic ? texts.basic : texts.plus} · ${kindName}`;
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={() => onToggle(!isOpen)}
      className="flex min-h-12 min-w-0 grow items-start gap-2 py-3 text-left hover:bg-sunken"
    >
      <ChevronRight
        aria-hidden="true"
        className={`mt-1 size-[1.15em] shrink-0 transition-transform ${isOpen ? "rotate-90" : ""}`}
      />
      <span className="min-w-0">
        <span className="font-semibold">{factor.name || texts.untitled}</span>{" "}
        <span className="text-ink-2 text-sm">{kind}</span>
        {factor.standard ? (
          <span className="block text-ink-2 text-sm">{factor.standard}</span>
        ) : null}
      </span>
    </button>
  );
}

function FactorActions({ touchpoint, factor, index, onMove, onToggle }: Props) {
  const { words, run } = useEditor();
  const { factors: texts } = words;
  const { id, factors } = touchpoint;
  const { id: factorId, name } = factor;
  const remove = () => {
    run({ type: "remove-factor", id, factorId }, { message: fill(texts.removed, { name }) });
    onToggle(false);
  };
  const isLast = index === factors.length - 1;
  const label = (text: string): string => fill(text, { name });
  return (
    <div className="mt-3 flex flex-wrap gap-1">
      <Deed
        label={label(texts.upLabel)}
        isDisabled={index === 0}
        onClick={() => onMove(index, index - 1)}
      >
        <ArrowUp aria-hidden="true" />
        {texts.up}
      </Deed>
      <Deed
        label={label(texts.downLabel)}
        isDisabled={isLast}
        onClick={() => onMove(index, index + 1)}
      >
        <ArrowDown aria-hidden="true" />
        {texts.down}
      </Deed>
      <Deed label={label(texts.removeLabel)} onClick={remove}>
        <Trash2 aria-hidden="true" />
        {texts.remove}
      </Deed>
    </div>
  );
}

interface DeedProps {
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const Deed = ({ label, isDisabled = false, onClick, children }: DeedProps) => (
  <Button variant="quiet" size="small" aria-label={label} disabled={isDisabled} {...{ onClick }}>
    {children}
  </Button>
);
