"use client";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { TextField } from "@/components/ui/text-field";
import { useEditor } from "./editor-context";
import type { Stretch } from "./hours-stretches";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const WORKDAYS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5]);

interface Props {
  readonly onAdd: (stretch: Stretch) => void;
}

function stretchIn(form: FormData): Stretch {
  const weekdays = form.getAll("weekday").map(Number);
  return { weekdays, from: String(form.get("from") ?? ""), to: String(form.get("to") ?? "") };
}

/** Hours on several days at once. */
export function AddHours({ onAdd }: Props) {
  const { words } = useEditor();
  const { greeting } = words;
  const [error, setError] = useState<string | undefined>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const stretch = stretchIn(new FormData(event.currentTarget));
    if (stretch.weekdays.length === 0) return setError(greeting.noDay);
    if (stretch.from === "" || stretch.from >= stretch.to) return setError(greeting.wrongOrder);
    setError(undefined);
    onAdd(stretch);
  };
  return (
    <form onSubmit={submit} className="grid gap-3" aria-describedby="hours-error">
      <fieldset>
        <legend className="mb-1.5 font-semibold text-sm">{greeting.weekdays}</legend>
        <div className="flex flex-wrap gap-1">
          {WEEKDAYS.map((weekday) => (
            <label
              key={weekday}
              className="relative grid size-11 cursor-pointer place-items-center rounded-lg border border-edge bg-surface outline-focus outline-offset-2 has-checked:border-ink has-checked:bg-ink has-checked:font-semibold has-checked:text-paper has-focus-visible:outline-3"
            >
              <input
                type="checkbox"
                name="weekday"
                value={weekday}
                defaultChecked={WORKDAYS.has(weekday)}
                className="absolute size-px opacity-0"
              />
              {greeting.days[weekday]}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap items-end gap-3">
        <TextField type="time" name="from" label={greeting.from} defaultValue="09:00" />
        <TextField type="time" name="to" label={greeting.to} defaultValue="12:00" />
        <Button type="submit">{greeting.add}</Button>
      </div>
      <FieldError id="hours-error" error={error} />
    </form>
  );
}
