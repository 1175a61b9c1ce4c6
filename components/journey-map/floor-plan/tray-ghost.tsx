import type { Held } from "./use-tray-drag";

/** What is carried, under the pointer. */
export function TrayGhost({ held }: { readonly held: Held | null }) {
  if (held === null) return null;
  const { item, at } = held;
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none fixed top-0 left-0 z-50 flex items-center gap-2"
      style={{ transform: `translate(${at.x - 17}px, ${at.y - 17}px)` }}
    >
      <span className="grid size-[34px] place-items-center rounded-full bg-accent font-bold text-accent-ink shadow-float">
        {item.number}
      </span>
      <span className="rounded-md bg-surface px-2 font-semibold shadow-float">{item.name}</span>
    </div>
  );
}
