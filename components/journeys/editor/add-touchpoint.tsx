"use client";
import { Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { fill } from "@/lib/i18n/fill";
import type { MapTouchpoint, TouchpointId } from "@/lib/journey-map/map-types";
import type { Where } from "@/lib/journey-map/where";
import { holdsPersonalNumber } from "@/lib/schemas/personal-number";
import { AddSection } from "./add-section";
import { useEditor } from "./editor-context";
import { useLibrary } from "./library-context";
import { fromStarter, newTouchpoint } from "./new-touchpoint";
import { type Offered, offeredFor } from "./starter-choice";
import { useSayPassing } from "./use-say-passing";

interface Props {
  readonly after: TouchpointId | null;
  readonly before?: TouchpointId;
}

function whereOf({ after, before }: Props): Where {
  if (after === null) return { kind: "first" };
  return before === undefined
    ? { kind: "after", id: after }
    : { kind: "between", from: after, to: before };
}

/** Typing finds what the centre or others have; whatever is typed can be made new. */
export function AddTouchpoint({ after, ...props }: Props) {
  const where = whereOf({ after, ...props });
  const { words, map, run, show } = useEditor();
  const library = useLibrary();
  const sayPassing = useSayPassing();
  const [typed, setTyped] = useState("");
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const name = typed.trim();
  const offered = offeredFor(typed, map, library);
  const error = holdsPersonalNumber(typed) ? words.panel.personalNumber : undefined;
  const add = (touchpoint: MapTouchpoint) => {
    run({ type: "draw", touchpoint, where });
    show({ kind: "touchpoint" });
  };
  const take = ({ kind, touchpoint }: Offered) =>
    add(kind === "ours" ? touchpoint : fromStarter(touchpoint));
  const submit = () => {
    const same = offered.find(({ touchpoint }) => touchpoint.name === name);
    if (same) take(same);
    else if (name !== "" && error === undefined) add(newTouchpoint(name));
  };
  const isThere = offered.some(({ touchpoint }) => touchpoint.name === name);
  const before = map.touchpoints.find(({ id }) => id === after);
  return (
    <section aria-labelledby="add-touchpoint">
      <h2 id="add-touchpoint" className="font-bold text-xl">
        {words.add.heading}
      </h2>
      <p className="mb-5 text-ink-2">
        {before ? fill(words.add.after, { name: before.name }) : words.add.first}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={words.add.label}
          hint={words.add.hint}
          value={typed}
          error={error}
          maxLength={200}
          autoComplete="off"
          ref={box}
          onChange={(event) => setTyped(event.target.value)}
        />
        {name !== "" && !isThere ? (
          <Choice text={fill(words.add.create, { name })} isSubmit />
        ) : null}
      </form>
      <ul className="mt-2">
        {offered.map((one) => (
          <li key={one.touchpoint.id}>
            <Choice
              text={one.touchpoint.name}
              more={[
                words.add[one.kind],
                one.touchpoint.place,
                one.kind === "ours" ? sayPassing(one.touchpoint.id) : "",
              ]
                .filter(Boolean)
                .join(" · ")}
              onPress={() => take(one)}
            />
          </li>
        ))}
      </ul>
      {isThere && error === undefined ? (
        <Choice
          text={fill(words.canvas.name.create, { name })}
          onPress={() => add(newTouchpoint(name))}
        />
      ) : null}
      <AddSection {...{ where }} />
    </section>
  );
}

interface ChoiceProps {
  readonly text: string;
  readonly more?: string;
  readonly isSubmit?: boolean;
  readonly onPress?: () => void;
}

function Choice({ text, more, isSubmit = false, onPress }: ChoiceProps) {
  return (
    <button
      type={isSubmit ? "submit" : "button"}
      className="flex min-h-12 w-full items-center gap-3 border-hair border-b px-2 py-2 text-left hover:bg-sunken"
      {...(onPress ? { onClick: onPress } : {})}
    >
      <Plus aria-hidden="true" className="size-5 shrink-0 text-accent" />
      <span>
        <span className="font-semibold">{text}</span>
        {more ? <span className="block text-ink-2 text-sm">{more}</span> : null}
      </span>
    </button>
  );
}
