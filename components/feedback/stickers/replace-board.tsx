"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { v7 } from "uuid";
import { FormProblem } from "@/components/people/form-problem";
import { useFormFocus } from "@/components/people/use-form-focus";
import { FormDialog } from "@/components/ui/form-dialog";
import { TextField } from "@/components/ui/text-field";
import { fieldProblems } from "@/lib/client/field-problems";
import { useSend } from "@/lib/client/use-send";
import { fill } from "@/lib/i18n/fill";
import { answersIn } from "../feedback-view";
import { BOARDS, type BoardToSend, type EnteredBoard, NO_STICKERS } from "./board";
import { CountFields, countsIn } from "./count-fields";
import { offerUndoOfBoard } from "./offer-undo-of-board";
import type { StickerWords } from "./sticker-words";

interface Props {
  readonly board: EnteredBoard;
  /** Counted anew, or left out of every figure. */
  readonly kind: "correct" | "withdraw";
  readonly today: string;
  readonly words: StickerWords;
  readonly onClose: () => void;
}

function replacementIn(form: FormData, { board, kind }: Props, id: string): BoardToSend {
  const { touchpointId, day } = board;
  const reason = String(form.get("reason")).trim();
  const said =
    kind === "correct"
      ? { day: String(form.get("day")), counts: countsIn(form) }
      : { day, counts: NO_STICKERS };
  return { id, touchpointId, ...said, supersedes: { id: board.id, reason } };
}

/** What is missing of a replacement, by its field; "" is the form as a whole. */
function missingIn({ counts, supersedes }: BoardToSend, { kind, words }: Props) {
  const { nothing, reasonMissing } = words.stickers;
  return {
    ...(kind === "correct" && answersIn(counts) === 0 ? { "": nothing } : {}),
    ...(supersedes?.reason === "" ? { "supersedes.reason": reasonMissing } : {}),
  };
}

const FIELDS = ["day", "supersedes.reason"];

/** Puts a corrected board, or none, in the place of one that was entered; both stay, with the reason. */
export function ReplaceBoard(props: Props) {
  const { board, kind, today, words, onClose } = props;
  const { stickers } = words;
  const router = useRouter();
  const { ask, isPending, problem } = useSend();
  const form = useFormFocus(problem);
  // Made once: sent again after a lost answer, it is the same correction.
  const id = useRef(v7());
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const errors = { ...fieldProblems(problem, FIELDS), ...missing };
  const text = stickers[kind];
  const submit = async (given: FormData) => {
    const saved = replacementIn(given, props, id.current);
    const found = missingIn(saved, props);
    setMissing(found);
    if (Object.keys(found).length > 0) return;
    const sent = await ask("POST", BOARDS, saved);
    if (sent?.status !== "done") return;
    onClose();
    const onUndone = () => router.refresh();
    const said = { message: text.done, undone: stickers.restored, words: stickers };
    offerUndoOfBoard({ ...said, saved, before: board, onUndone });
    router.refresh();
  };
  return (
    <FormDialog
      title={text.title}
      words={{
        close: stickers.close,
        cancel: stickers.cancel,
        submit: text.submit,
        pending: stickers.saving,
      }}
      formRef={form}
      onSubmit={submit}
      {...{ isPending, onClose }}
    >
      <FormProblem text={errors[""]} />
      <p className="text-ink-2">
        {fill(stickers.about, { place: board.place, day: board.dayText })}
      </p>
      {kind === "correct" ? (
        <>
          <TextField
            label={stickers.day}
            name="day"
            type="date"
            required
            defaultValue={board.day}
            max={today}
            error={errors.day}
          />
          <CountFields {...{ words }} counts={board.counts} />
        </>
      ) : (
        <p>{stickers.withdraw.lead}</p>
      )}
      <TextField
        label={text.reason}
        hint={text.reasonHint}
        name="reason"
        maxLength={500}
        error={errors["supersedes.reason"]}
      />
    </FormDialog>
  );
}
