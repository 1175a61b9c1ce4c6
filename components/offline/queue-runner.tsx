"use client";
import { useEffect } from "react";
import { startQueue } from "@/lib/client/queue";

interface Props {
  readonly personId: string;
  readonly centreId: string;
}

/** Sends what waits of whoever is signed in, on every page; shows nothing. */
export function QueueRunner({ personId, centreId }: Props) {
  useEffect(() => startQueue({ personId, centreId }), [personId, centreId]);
  return null;
}
