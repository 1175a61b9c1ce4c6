"use client";
import { useEffect, useRef } from "react";
import type { Problem } from "@/lib/client/api";

/** After a refusal the first field that does not fit has the focus. */
export function useFormFocus(problem: Problem | null) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);
  return form;
}
