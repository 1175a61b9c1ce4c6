"use client";
import { useState } from "react";
import { answerShare, filledAtFirst } from "@/lib/journey-map/shares/answer-share";
import { type Crowd, forkPeople } from "@/lib/journey-map/shares/fork-people";

/** One way of a fork; its key stays the same when a save gives its touchpoint another id. */
export interface SharedWay {
  readonly key: string;
  readonly name: string;
  readonly weight: number | null;
}

type Problem =
  | { readonly problem: "no-number" }
  | { readonly problem: "too-many"; readonly whole: Crowd; readonly most: number };

interface Draft {
  readonly key: string;
  readonly text: string | null;
  readonly isOfHundred: boolean;
  readonly problem: Problem | null;
}

/** Of how many the typed number is: what is kept may be said of more, or of fewer. */
function crowdOfText(text: string, people: number, whole: Crowd): Crowd {
  if (text.trim() === "" || Number(text) === people) return whole;
  return whole === 100 ? 10 : 100;
}

/** What stands in the fields of a fork, and what typing there does: every sound number is taken over at once. */
export function useShares(
  ways: readonly SharedWay[],
  onShares: (weights: readonly (number | null)[]) => void,
) {
  const [filled, setFilled] = useState<readonly string[] | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const plain = ways.map(({ key, weight }) => ({ to: key, weight }));
  const fork = { ways: plain, filled: filled ?? filledAtFirst(plain) };
  const { whole, people } = forkPeople(ways.map(({ weight }) => weight));
  const fields = ways.map(({ key, name }, place) => {
    const own = people[place] ?? 0;
    const text = draft?.key === key ? draft.text : null;
    const problem = draft?.key === key ? draft.problem : null;
    const crowd = text === null || problem !== null ? whole : crowdOfText(text, own, whole);
    return { key, name, value: text ?? String(own), whole: crowd, problem };
  });
  const begin = (key: string) => {
    const isOfHundred = whole === 100 && fork.filled.includes(key);
    setDraft({ key, text: null, isOfHundred, problem: null });
  };
  const type = (key: string, text: string) => {
    const isOfHundred = draft?.key === key && draft.isOfHundred;
    const answered = answerShare(fork, { to: key, text, isOfHundred });
    const problem = answered.status === "refused" ? answered : null;
    setDraft({ key, text, isOfHundred, problem });
    if (answered.status === "refused") return;
    setFilled(answered.filled);
    onShares(answered.ways.map(({ weight }) => weight));
  };
  return { fields, begin, type, end: () => setDraft(null) };
}

export type ShareFieldState = ReturnType<typeof useShares>["fields"][number];
