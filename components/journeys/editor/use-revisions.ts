"use client";
import { useCallback, useEffect, useState } from "react";
import { send } from "@/lib/client/api";
import type { MapDifferences } from "@/lib/journey-map/map-differences";
import { type MapDocument, mapOfDocument } from "@/lib/journey-map/map-document";
import type { JourneyMap } from "@/lib/journey-map/map-types";

export interface ListedRevision {
  readonly number: number;
  readonly at: string;
  readonly author: string | null;
  /** What it made otherwise of the one before; null for the first one. */
  readonly changes: MapDifferences | null;
  /** The name of the plan that was adopted by it. */
  readonly adopted: string | null;
  /** The number of the revision that it brought back. */
  readonly restores: number | null;
}

interface Page {
  readonly items: readonly ListedRevision[];
  readonly nextCursor: string | null;
}

const PAGE_SIZE = 30;

/** What a journey was, page by page, newest first. */
export function useRevisions(journeyId: string) {
  const [page, setPage] = useState<Page | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const load = useCallback(
    async (cursor: string | null) => {
      const after = cursor === null ? "" : `&cursor=${cursor}`;
      const query = `limit=${PAGE_SIZE}${after}`;
      const sent = await send<Page>("GET", `/api/v1/journeys/${journeyId}/revisions?${query}`);
      if (sent.status === "refused") return setProblem(sent.problem.detail);
      const { items, nextCursor } = sent.body;
      setPage((known) => ({
        items: cursor === null ? items : [...(known?.items ?? []), ...items],
        nextCursor,
      }));
    },
    [journeyId],
  );
  useEffect(() => {
    void load(null);
  }, [load]);
  return { page, problem, setProblem, load };
}

export type ReadRevision =
  | { readonly status: "read"; readonly map: JourneyMap }
  | { readonly status: "refused"; readonly detail: string };

/** One journey as it was. */
export async function readRevision(journeyId: string, number: number): Promise<ReadRevision> {
  const path = `/api/v1/journeys/${journeyId}/revisions/${number}` as const;
  const sent = await send<MapDocument>("GET", path);
  if (sent.status === "refused") return { status: "refused", detail: sent.problem.detail };
  return { status: "read", map: mapOfDocument(sent.body) };
}
