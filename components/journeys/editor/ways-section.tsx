"use client";
import { Trash2 } from "lucide-react";
import { peopleOf } from "@/components/scores/say-share";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { fill } from "@/lib/i18n/fill";
import type { Way } from "@/lib/journey-map/map-command";
import type { MapTouchpoint } from "@/lib/journey-map/map-types";
import { useEditor } from "./editor-context";
import { MapNumberField } from "./map-number-field";
import { PanelSection } from "./panel-section";
import { waysFrom } from "./stop-summary";

/** Where one goes on from a touchpoint, and which share of visitors takes each way. */
export function WaysSection({ touchpoint }: { readonly touchpoint: MapTouchpoint }) {
  const { words, map, run } = useEditor();
  const { ways: texts } = words;
  const { id } = touchpoint;
  const ways = waysFrom(map, id);
  const set = (next: readonly Way[], step?: string) =>
    run({ type: "set-ways", from: id, ways: next }, { step });
  const plain = ways.map(({ to, weight }) => ({ to, weight }));
  return (
    <PanelSection title={texts.title} lead={texts.lead}>
      {ways.length === 0 ? <p>{texts.end}</p> : null}
      <ul className="grid gap-3">
        {ways.map(({ to, weight, name, share }) => (
          <li key={to} className="flex flex-wrap items-end justify-between gap-3">
            <WayShare
              {...{ name, weight, share }}
              isFork={ways.length > 1}
              onCommit={(next) =>
                set(
                  plain.map((way) => (way.to === to ? { to, weight: next } : way)),
                  `ways.${id}.${to}`,
                )
              }
            />
            <Button
              variant="quiet"
              aria-label={fill(texts.removeLabel, { place: name })}
              onClick={() => set(openForks(plain.filter((way) => way.to !== to)))}
            >
              <Trash2 aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
      {ways.length > 1 ? <p className="text-ink-2 text-sm">{texts.equal}</p> : null}
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

interface ShareProps {
  readonly name: string;
  readonly weight: number | null;
  readonly share: number;
  readonly isFork: boolean;
  readonly onCommit: (weight: number | null) => void;
}

function WayShare({ name, weight, share, isFork, onCommit }: ShareProps) {
  const { words } = useEditor();
  const { ways: texts } = words;
  if (!isFork) return <p className="grow py-2.5 font-semibold">{name}</p>;
  return (
    <MapNumberField
      label={fill(texts.share, { place: name })}
      unit={fill(texts.people, { ...peopleOf(share) })}
      value={weight}
      accepts={(value) => value === null || value >= 0}
      problem={texts.bad}
      {...{ onCommit }}
    />
  );
}

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
