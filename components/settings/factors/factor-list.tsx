"use client";
import { useState } from "react";
import { fill } from "@/lib/i18n/fill";
import { FactorItem } from "./factor-item";
import { useDeeds } from "./library-context";
import type { FactorRow } from "./library-types";
import { movedTo } from "./moved-order";
import { useDragging } from "./use-dragging";
import { useOrder } from "./use-order";

/** The factors of one section, to be put in order by hand or by key. */
export function FactorList({ factors }: { readonly factors: readonly FactorRow[] }) {
  const { words } = useDeeds();
  const [said, setSaid] = useState("");
  const { rows, show, keep } = useOrder(factors);
  const ids = rows.map(({ id }) => id);
  const say = (id: string, order: readonly string[]) => {
    const name = rows.find((row) => row.id === id)?.name ?? "";
    setSaid(fill(words.moved, { name, place: order.indexOf(id) + 1, count: order.length }));
  };
  const settle = (id: string, order: readonly string[]) => {
    keep(id, order);
    say(id, order);
  };
  const { list, begin, draggedId } = useDragging({ ids, show, keep: settle });
  const step = (id: string, by: -1 | 1) => {
    const order = movedTo(ids, id, ids.indexOf(id) + by);
    if (order.join() === ids.join()) say(id, ids);
    else settle(id, order);
  };
  return (
    <>
      <ol ref={list}>
        {rows.map((factor, place) => (
          <FactorItem
            key={factor.id}
            {...{ factor }}
            isFirst={place === 0}
            isLast={place === rows.length - 1}
            isDragged={factor.id === draggedId}
            onHold={(event) => begin(event, factor.id)}
            onStep={(by) => step(factor.id, by)}
          />
        ))}
      </ol>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </>
  );
}
