"use client";
import { type Dispatch, useCallback, useEffect, useRef, useState } from "react";
import { type Problem, send } from "@/lib/client/api";
import { isSame } from "@/lib/journey-map/is-same";
import { documentOfMap, type MapDocument, mapOfDocument } from "@/lib/journey-map/map-document";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import { followPlanned } from "@/lib/journey-map/planned/follow-planned";
import { isKeptAs } from "@/lib/journey-map/rename-ids";
import type { Editing, EditingAction } from "./editing";

const PAUSE_MS = 1_200;

type Stored = MapDocument & { readonly revision: number };
type Address = `/api/v1/journeys/${string}`;

export interface Newer {
  readonly map: JourneyMap;
  readonly revision: number;
}

export type SaveState =
  | { readonly status: "saved"; readonly at: Date | null }
  | { readonly status: "waiting" | "saving" }
  | { readonly status: "failed"; readonly problem: Problem }
  /** Somebody else saved first: the two have to be joined. */
  | { readonly status: "stale"; readonly newer: Newer };

interface Saving {
  /** Where it is read and saved: a journey, or a plan of it. */
  readonly address: Address;
  readonly editing: Editing;
  readonly dispatch: Dispatch<EditingAction>;
}

const etagOf = (revision: number): string => `"${revision}"`;

async function newerOf(address: Address): Promise<SaveState> {
  const got = await send<Stored>("GET", address);
  if (got.status === "refused") return { status: "failed", problem: got.problem };
  const newer = { map: mapOfDocument(got.body), revision: got.body.revision };
  return { status: "stale", newer };
}

interface Kept extends Newer {
  /** What the server keeps under this revision. */
  readonly sent: JourneyMap;
}

interface Outcome {
  readonly state: SaveState;
  readonly kept?: Kept;
}

interface Putting {
  readonly address: Address;
  readonly sent: JourneyMap;
  readonly revision: number;
  /** Sent before, but nobody answered. */
  readonly unanswered: JourneyMap | null;
}

/** Somebody's newer revision; or our own, whose answer was lost. */
function staleOutcome(state: SaveState, { sent, unanswered }: Putting): Outcome {
  if (state.status !== "stale") return { state };
  const { newer } = state;
  const isOurs = (map: JourneyMap) => isKeptAs(followPlanned(map, newer.map), newer.map);
  const own = [unanswered, sent].find((map) => map !== null && isOurs(map));
  if (!own) return { state };
  return { state: { status: "saved", at: new Date() }, kept: { ...newer, sent: own } };
}

async function put(putting: Putting): Promise<Outcome> {
  const { address, sent, revision } = putting;
  const ifMatch = etagOf(revision);
  const answered = await send<Stored>("PUT", address, documentOfMap(sent), { ifMatch });
  if (answered.status === "done") {
    const { revision: number } = answered.body;
    const kept = { sent, map: mapOfDocument(answered.body), revision: number };
    return { state: { status: "saved", at: new Date() }, kept };
  }
  if (answered.problem.code === "stale") return staleOutcome(await newerOf(address), putting);
  return { state: { status: "failed", problem: answered.problem } };
}

/** Saves a moment after the last change, one save at a time, and says how it stands. */
export function useAutosave({ address, editing, dispatch }: Saving) {
  const [state, setState] = useState<SaveState>({ status: "saved", at: null });
  const latest = useRef(editing);
  const isBusy = useRef(false);
  const unanswered = useRef<JourneyMap | null>(null);
  useEffect(() => {
    latest.current = editing;
  }, [editing]);

  const save = useCallback(async () => {
    const { history, saved, revision } = latest.current;
    if (isBusy.current) return;
    if (isSame(history.present, saved)) {
      setState((now) => (now.status === "saved" ? now : { status: "saved", at: new Date() }));
      return;
    }
    isBusy.current = true;
    setState({ status: "saving" });
    const sent = history.present;
    const putting = { address, sent, revision, unanswered: unanswered.current };
    const { state: next, kept } = await put(putting);
    isBusy.current = false;
    unanswered.current = next.status === "failed" ? sent : null;
    if (kept) dispatch({ type: "kept", sent: kept.sent, kept: kept.map, revision: kept.revision });
    setState(next);
  }, [address, dispatch]);

  useSavingSoon({ editing, state, save, setState });
  useSavingAtTheEnd(latest, save);
  const resume = useCallback(() => setState({ status: "waiting" }), []);
  return { state, save, resume };
}

interface Soon {
  readonly editing: Editing;
  readonly state: SaveState;
  readonly save: () => Promise<void>;
  readonly setState: Dispatch<SaveState>;
}

/** A pause after the last change; after a failure only the next change, the network or a press tries again. */
function useSavingSoon({ editing, state, save, setState }: Soon) {
  const { present } = editing.history;
  const { saved } = editing;
  const { status } = state;
  const tried = useRef<JourneyMap | null>(null);
  const isHeld = status === "stale" || status === "saving";
  useEffect(() => {
    if (isHeld || present === saved || present === tried.current) return;
    setState({ status: "waiting" });
    const timer = setTimeout(() => {
      tried.current = present;
      void save();
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [present, saved, isHeld, save, setState]);
  useEffect(() => {
    if (status !== "failed") return;
    const again = () => void save();
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [status, save]);
}

/** Whoever leaves or looks elsewhere has not lost the last words. */
function useSavingAtTheEnd(latest: { readonly current: Editing }, save: () => Promise<void>) {
  useEffect(() => {
    const isChanged = () => latest.current.history.present !== latest.current.saved;
    const saveNow = () => {
      if (isChanged()) void save();
    };
    const onHidden = () => {
      if (document.visibilityState === "hidden") saveNow();
    };
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      saveNow();
    };
  }, [latest, save]);
}
