import { dayWindow } from "@/lib/schemas/day";

export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

interface AskedWindow {
  readonly window: { readonly from?: string; readonly to?: string };
  /** The address said something that is no window of days. */
  readonly isRefused: boolean;
}

/** The window that the address asks for; what cannot be read is left to the default, and told. */
export function askedWindow({ from, to }: SearchParams): AskedWindow {
  const asked = dayWindow.safeParse({ ...(from ? { from } : {}), ...(to ? { to } : {}) });
  return asked.success ? { window: asked.data, isRefused: false } : { window: {}, isRefused: true };
}
