"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { v7 } from "uuid";
import { FormProblem } from "@/components/people/form-problem";
import { useFormFocus } from "@/components/people/use-form-focus";
import { Button } from "@/components/ui/button";
import { Select, type SelectOption } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast-queue";
import { fieldProblems } from "@/lib/client/field-problems";
import { useSend } from "@/lib/client/use-send";
import { fill } from "@/lib/i18n/fill";
import { answersIn } from "../feedback-view";
import { BOARDS, type BoardToSend, NO_STICKERS } from "./board";
import { CountFields, countsIn } from "./count-fields";
import { offerUndoOfBoard } from "./offer-undo-of-board";
import type { StickerWords } from "./sticker-words";

interface Props {
  readonly places: readonly SelectOption[];
  readonly today: string;
  readonly mayUndo: boolean;
  readonly words: StickerWords;
}

const boardIn = (form: FormData, id: string): BoardToSend => ({
  id,
  touchpointId: String(form.get("touchpointId")),
  day: String(form.get("day")),
  counts: countsIn(form),
});

/** The stickers of one board, counted by hand. */
export function StickerForm({ places, today, mayUndo, words }: Props) {
  const { stickers } = words;
  const router = useRouter();
  const { ask, isPending, problem } = useSend();
  const form = useFormFocus(problem);
  // Kept until it is saved: pressed again after a lost answer, it counts once.
  const id = useRef(v7());
  const [isNothing, setNothing] = useState(false);
  const errors = fieldProblems(problem, ["touchpointId", "day"]);
  const onSaved = (saved: BoardToSend) => {
    const message = fill(stickers.saved, { count: answersIn(saved.counts) });
    const before = { day: saved.day, counts: NO_STICKERS };
    const { undone } = stickers;
    const onUndone = () => router.refresh();
    if (mayUndo) offerUndoOfBoard({ message, saved, before, undone, onUndone, words: stickers });
    else showToast({ message });
    router.refresh();
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const board = boardIn(new FormData(element), id.current);
    setNothing(answersIn(board.counts) === 0);
    if (answersIn(board.counts) === 0) return;
    const sent = await ask("POST", BOARDS, board);
    if (sent?.status !== "done") return;
    id.current = v7();
    element.reset();
    onSaved(board);
  };
  return (
    <form ref={form} onSubmit={submit} className="grid max-w-[34em] gap-6">
      <FormProblem text={isNothing ? stickers.nothing : errors[""]} />
      <Select
        label={stickers.touchpoint}
        name="touchpointId"
        required
        options={places}
        placeholder={stickers.choose}
        error={errors.touchpointId}
      />
      <TextField
        label={stickers.day}
        name="day"
        type="date"
        required
        defaultValue={today}
        max={today}
        error={errors.day}
      />
      <CountFields {...{ words }} />
      <div>
        <Button type="submit" variant="primary" {...{ isPending }} pendingLabel={stickers.saving}>
          {stickers.save}
        </Button>
      </div>
    </form>
  );
}
