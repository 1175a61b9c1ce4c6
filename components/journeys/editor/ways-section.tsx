"use client";
import { Trash2 } from "lucide-react";
import { ShareFields } from "@/components/journey-map/shares/share-fields";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { fill } from "@/lib/i18n/fill";
import type { Way } from "@/lib/journey-map/map-command";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { useEditor } from "./editor-context";
import { PanelSection } from "./panel-section";
import { waysFrom } from "./stop-summary";

/** Where one goes on from a touchpoint, and which share of visitors takes each way. */
export function WaysSection({ touchpoint }: { readonly touchpoint: MapTouchpoint }) {
  const { words, map, run, keyOf } = useEditor();
  const { ways: texts } = words;
  const { id } = touchpoint;
  const ways = waysFrom(map, id);
  const set = (next: readonly Way[], step?: string) =>
    run({ type: "set-ways", from: id, ways: next }, { step });
  const plain = ways.map(({ to, weight }) => ({ to, weight }));
  const remove = (key: string) => {
    const way = ways.find(({ to }) => keyOf(to) === key);
    return (
      <Button
        variant="quiet"
        aria-label={fill(texts.removeLabel, { place: way?.name ?? "" })}
        onClick={() => set(openForks(plain.filter(({ to }) => keyOf(to) !== key)))}
      >
        <Trash2 aria-hidden="true" />
      </Button>
    );
  };
  return (
    <PanelSection title={texts.title} lead={texts.lead}>
      {ways.length === 0 ? <p>{texts.end}</p> : null}
      {ways.length === 1 ? (
        <ul>
          {ways.map(({ to, name }) => (
            <li key={to} className="flex items-center justify-between gap-3">
              <p className="grow font-semibold">{name}</p>
              {remove(keyOf(to))}
            </li>
          ))}
        </ul>
      ) : null}
      {ways.length > 1 ? (
        <ShareFields
          words={words.canvas.link}
          ways={ways.map(({ to, name, weight }) => ({ key: keyOf(to), name, weight }))}
          onShares={(weights) =>
            set(
              plain.map(({ to }, place) => ({ to, weight: weights[place] ?? null })),
              `ways.${id}`,
            )
          }
          besides={remove}
        />
      ) : null}
      <AddWay
        {...{ touchpoint }}
        known={plain.map(({ to }) => to)}
        onAdd={(to) => set([...plain, { to, weight: null }])}
      />
    </PanelSection>
  );
}

/** Where only ways that nobody takes are left, all count the same. */
const openForks = (ways: readonly Way[]): readonly Way[] =>
  ways.every(({ weight }) => weight === 0) ? ways.map(({ to }) => ({ to, weight: null })) : ways;

interface AddProps {
  readonly touchpoint: MapTouchpoint;
  readonly known: readonly string[];
  readonly onAdd: (id: string) => void;
}

function AddWay({ touchpoint, known, onAdd }: AddProps) {
  const { words, map } = useEditor();
  const others = map.touchpoints.filter(({ id }) => id !== touchpoint.id && !known.includes(id));
  if (others.length === 0) return null;
  return (
    <Select
      label={words.ways.add}
      placeholder={words.ways.choose}
      value=""
      options={others.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(event) => {
        if (event.target.value !== "") onAdd(event.target.value);
      }}
    />
  );
}
