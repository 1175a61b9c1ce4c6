"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { v7 } from "uuid";
import { FormProblem } from "@/components/people/form-problem";
import { useFormFocus } from "@/components/people/use-form-focus";
import { Button } from "@/components/ui/button";
import { NumberField } from "@/components/ui/number-field";
import { Select, type SelectOption } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast-queue";
import { fieldProblems } from "@/lib/client/field-problems";
import { useSend } from "@/lib/client/use-send";
import { fill } from "@/lib/i18n/fill";
import type { Words } from "@/lib/i18n/words-of";
import { FACES } from "./face-shapes";

interface Props {
  readonly places: readonly SelectOption[];
  readonly today: string;
  /** The words of the five faces. */
  readonly faces: readonly string[];
  readonly words: Words["feedback"]["stickers"];
}

const MOST = 9_999;

const countsIn = (form: FormData): readonly number[] =>
  FACES.map(({ value }) => Number(form.get(`count-${value}`) || 0));

/** The stickers of one board, counted by hand. */
export function StickerForm({ places, today, faces, words }: Props) {
  const router = useRouter();
  const { ask, isPending, problem } = useSend();
  const form = useFormFocus(problem);
  // Kept until it is saved: pressed again after a lost answer, it counts once.
  const id = useRef(v7());
  const [isNothing, setNothing] = useState(false);
  const errors = fieldProblems(problem, ["touchpointId", "day"]);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const typed = new FormData(element);
    const counts = countsIn(typed);
    const count = counts.reduce((sum, one) => sum + one, 0);
    setNothing(count === 0);
    if (count === 0) return;
    const about = { touchpointId: typed.get("touchpointId"), day: typed.get("day") };
    const body = { id: id.current, ...about, counts };
    const sent = await ask("POST", "/api/v1/feedback/sticker-boards", body);
    if (sent?.status !== "done") return;
    id.current = v7();
    element.reset();
    showToast({ message: fill(words.saved, { count }) });
    router.refresh();
  };
  return (
    <form ref={form} onSubmit={submit} className="grid max-w-[34em] gap-6">
      <FormProblem text={isNothing ? words.nothing : errors[""]} />
      <Select
        label={words.touchpoint}
        name="touchpointId"
        required
        options={places}
        placeholder={words.choose}
        error={errors.touchpointId}
      />
      <TextField
        label={words.day}
        name="day"
        type="date"
        required
        defaultValue={today}
        max={today}
        error={errors.day}
      />
      <fieldset>
        <legend className="mb-3 font-semibold">{words.counts}</legend>
        <div className="grid gap-4">
          {FACES.map(({ value, key }, index) => (
            <Count key={key} name={`count-${value}`} face={faces[index] ?? ""} {...{ words }} />
          ))}
        </div>
      </fieldset>
      <div>
        <Button type="submit" variant="primary" {...{ isPending }} pendingLabel={words.saving}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

interface CountProps extends Pick<Props, "words"> {
  readonly name: string;
  readonly face: string;
}

function Count({ name, face, words }: CountProps) {
  return (
    <NumberField
      label={face}
      name={name}
      min={0}
      max={MOST}
      step={1}
      unit={words.unit}
      decreaseLabel={fill(words.fewer, { face })}
      increaseLabel={fill(words.moreOf, { face })}
    />
  );
}
