"use client";
import { type KeyboardEvent, useRef, useState } from "react";
import { isComposing } from "./keys/is-composing";
import type { NameOffer, NameTaking } from "./name-taking";

const FINISHING = new Set(["Enter", "Tab", "Escape"]);
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What is typed as a name, which offer the arrow keys have reached, and what takes it. */
export function useName({ initial, offersFor, problemOf, onName, onTake, onLeave }: NameTaking) {
  const isDone = useRef(false);
  const [name, setName] = useState(initial);
  const [reached, setReached] = useState(-1);
  const offers = offersFor(name);
  const problem = problemOf(name);
  const once = (deed: () => void) => {
    if (isDone.current) return;
    isDone.current = true;
    deed();
  };
  const takeOffer = (offer: NameOffer, isNext: boolean) =>
    once(() => (offer.touchpoint ? onTake(offer.touchpoint, isNext) : onName(name.trim(), isNext)));
  const take = (isNext: boolean) => {
    const offer = offers[reached];
    if (offer) return takeOffer(offer, isNext);
    if (name.trim() === "") return once(onLeave);
    if (problem === null) once(() => onName(name.trim(), isNext));
  };
  const finish = (key: string) => (key === "Escape" ? once(onLeave) : take(key === "Enter"));
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    // Enter that ends a Hangul syllable belongs to the syllable.
    if (isComposing(event.nativeEvent)) return;
    const step = STEPS[event.key];
    if (step === undefined && !FINISHING.has(event.key)) return;
    event.preventDefault();
    if (step === undefined) finish(event.key);
    else setReached(((reached + step + offers.length + 2) % (offers.length + 1)) - 1);
  };
  const type = (text: string) => {
    setName(text);
    setReached(offersFor(text).findIndex(({ isSame }) => isSame));
  };
  return { name, type, offers, problem, reached, onKeyDown, take, takeOffer };
}
