"use client";
import { useState } from "react";

interface Given {
  /** Not undefined: the caller keeps the value. */
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((value: string | null) => void) | undefined;
}

/** A value that a part keeps itself unless its caller does. */
export function useOwnValue({ value, defaultValue, onChange }: Given) {
  const [own, setOwn] = useState<string | null>(defaultValue ?? null);
  const change = (next: string | null) => {
    setOwn(next);
    onChange?.(next);
  };
  return [value === undefined ? own : value, change] as const;
}
