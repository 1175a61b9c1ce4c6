"use client";
import { Plus } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { TextField } from "@/components/ui/text-field";
import { fill } from "@/lib/i18n/fill";
import { useEditor } from "./editor-context";
import { type Stretch, stretchText } from "./hours-stretches";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const WORKING_HOURS: Stretch = { weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "18:00" };

interface Props {
  /** Whether there are hours already: then no days are proposed. */
  readonly isMore: boolean;
  readonly onAdd: (stretch: Stretch) => void;
}

/** Hours on several days at once: a proposal until its button is pressed, which says what it adds. */
export function AddHours({ isMore, onAdd }: Props) {
  const { greeting } = useEditor().words;
  const [stretch, setStretch] = useState<Stretch>(
    isMore ? { ...WORKING_HOURS, weekdays: [] } : WORKING_HOURS,
  );
  const [error, setError] = useState<string | undefined>();
  const { weekdays, from, to } = stretch;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (weekdays.length === 0) return setError(greeting.noDay);
    if (from === "" || from >= to) return setError(greeting.wrongOrder);
    setError(undefined);
    onAdd(stretch);
  };
  return (
    <form
      onSubmit={submit}
      className="grid gap-3 rounded-lg border border-edge border-dashed p-4"
      aria-describedby="hours-error"
    >
      <p className="font-semibold">{greeting.choose}</p>
      <Weekdays chosen={weekdays} onChoose={(next) => setStretch({ ...stretch, weekdays: next })} />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          type="time"
          label={greeting.from}
          value={from}
          onChange={(event) => setStretch({ ...stretch, from: event.target.value })}
        />
        <TextField
          type="time"
          label={greeting.to}
          value={to}
          onChange={(event) => setStretch({ ...stretch, to: event.target.value })}
        />
      </div>
      <FieldError id="hours-error" error={error} />
      <Button type="submit" isWide>
        <Plus aria-hidden="true" />
        {fill(greeting.addThese, { when: stretchText(stretch, greeting.days) })}
      </Button>
    </form>
  );
}

interface WeekdaysProps {
  readonly chosen: readonly number[];
  readonly onChoose: (weekdays: readonly number[]) => void;
}

function Weekdays({ chosen, onChoose }: WeekdaysProps) {
  const { greeting } = useEditor().words;
  return (
    <fieldset>
      <legend className="sr-only">{greeting.weekdays}</legend>
      <div className="flex flex-wrap gap-1">
        {WEEKDAYS.map((weekday) => (
          <label
            key={weekday}
            className="relative grid size-11 cursor-pointer place-items-center rounded-lg border border-edge bg-surface outline-focus outline-offset-2 has-checked:border-2 has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-3"
          >
            <input
              type="checkbox"
              value={weekday}
              checked={chosen.includes(weekday)}
              className="absolute size-px opacity-0"
              onChange={(event) =>
                onChoose(
                  WEEKDAYS.filter((one) =>
                    one === weekday ? event.target.checked : chosen.includes(one),
                  ),
                )
              }
            />
            {greeting.days[weekday]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
