"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckBox } from "@/components/ui/check-box";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { type Problem, send } from "@/lib/client/api";
import type { CreateWords } from "./create-words";
import { ImportFile } from "./import-file";
import { BLANK, FILE, type OfferedStart } from "./offered-start";
import { StartChoice } from "./start-choice";

interface Props {
  readonly words: CreateWords;
  readonly starts: readonly OfferedStart[];
  readonly blank: OfferedStart;
}

/** From what a journey starts; then its name, and it is there to be edited. */
export function CreateJourney({ words, starts, blank }: Props) {
  const [chosen, setChosen] = useState(starts[0]?.key ?? BLANK);
  const start = starts.find(({ key }) => key === chosen) ?? blank;
  return (
    <div className="grid max-w-[44em] gap-8">
      <StartChoice {...{ words, starts, chosen }} onChoose={setChosen} />
      {chosen === FILE ? (
        <ImportFile {...{ words }} />
      ) : (
        <NewJourney key={start.key} {...{ words, start }} />
      )}
    </div>
  );
}

const queryOf = (isReusing: boolean) => (isReusing ? ("?reuse=touchpoints" as const) : "");

function useCreation(start: OfferedStart) {
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const create = async (form: FormData) => {
    setPending(true);
    const { journey, ...envelope } = start.document;
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const body = {
      ...envelope,
      journey: { ...journey, name: text("name"), persona: text("persona") },
    };
    const path = `/api/v1/journeys${queryOf(form.get("reuse") !== null)}` as const;
    const sent = await send<{ readonly id: string }>("POST", path, body);
    if (sent.status === "done") return router.push(`/journeys/${sent.body.id}/edit`);
    setPending(false);
    setProblem(sent.problem);
  };
  return { isPending, problem, create };
}

function NewJourney({
  words,
  start,
}: {
  readonly words: CreateWords;
  readonly start: OfferedStart;
}) {
  const { isPending, problem, create } = useCreation(start);
  const [isNameMissing, setNameMissing] = useState(false);
  const { name, persona, touchpoints } = start.document.journey;
  const submit = (form: FormData) => {
    const isMissing = String(form.get("name") ?? "").trim() === "";
    setNameMissing(isMissing);
    if (!isMissing && !isPending) void create(form);
  };
  return (
    <form
      className="grid gap-6"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(new FormData(event.currentTarget));
      }}
    >
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        defaultValue={name}
        maxLength={200}
        required
        error={isNameMissing ? words.nameMissing : undefined}
      />
      <TextField
        name="persona"
        label={words.persona}
        hint={words.personaHint}
        defaultValue={persona}
        maxLength={200}
      />
      {touchpoints.length > 0 ? (
        <CheckBox name="reuse" defaultChecked label={words.reuse} hint={words.reuseHint} />
      ) : null}
      {problem ? (
        <Notice tone="problem" isLive>
          {problem.detail}
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" {...{ isPending }} pendingLabel={words.submitting}>
          {words.submit}
        </Button>
        <LinkButton href="/journeys">{words.cancel}</LinkButton>
      </div>
    </form>
  );
}
