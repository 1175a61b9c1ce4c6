"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Problem, send } from "@/lib/client/api";
import type { ImportPreview } from "./import-preview";

/** A file of 500 touchpoints, each with its factors, in Korean. */
const MOST_BYTES = 8 * 1_048_576;

export type ImportState =
  | { readonly status: "empty" }
  | { readonly status: "unreadable"; readonly reason: "notJson" | "tooLarge" }
  | { readonly status: "reading" }
  | { readonly status: "refused"; readonly problem: Problem }
  | {
      readonly status: "ready" | "importing";
      readonly document: unknown;
      readonly preview: ImportPreview;
    };

/** Editors put a mark before the text. */
const withoutMark = (text: string): string => text.replace(/^\ufeff/, "");

async function parsed(file: File): Promise<{ readonly document: unknown } | null> {
  try {
    return { document: JSON.parse(withoutMark(await file.text())) };
  } catch {
    return null;
  }
}

async function previewed(file: File): Promise<ImportState> {
  if (file.size > MOST_BYTES) return { status: "unreadable", reason: "tooLarge" };
  const read = await parsed(file);
  if (read === null) return { status: "unreadable", reason: "notJson" };
  const { document } = read;
  const sent = await send<ImportPreview>("POST", "/api/v1/journeys/preview", document);
  if (sent.status === "refused") return { status: "refused", problem: sent.problem };
  return { status: "ready", document, preview: sent.body };
}

/** A file, looked through before anything is kept. */
export function useImport() {
  const router = useRouter();
  const [state, setState] = useState<ImportState>({ status: "empty" });
  const choose = async (file: File) => {
    setState({ status: "reading" });
    setState(await previewed(file));
  };
  const importIt = async (isReusing: boolean) => {
    if (state.status !== "ready") return;
    setState({ ...state, status: "importing" });
    const query = isReusing ? ("?reuse=touchpoints" as const) : "";
    const path = `/api/v1/journeys/import${query}` as const;
    const sent = await send<{ readonly id: string }>("POST", path, state.document);
    if (sent.status === "done") router.push(`/journeys/${sent.body.id}/edit`);
    else setState({ status: "refused", problem: sent.problem });
  };
  return { state, choose, importIt };
}
