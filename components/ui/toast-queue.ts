/** What happened, and how to take it back. */
export interface ToastMessage {
  readonly message: string;
  /** With its action, for example 되돌리기. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** How long it stays; long enough to read and to decide. */
  readonly seconds?: number | undefined;
}

export interface Toast extends ToastMessage {
  readonly id: number;
}

const MOST = 3;
const listeners = new Set<() => void>();
let toasts: readonly Toast[] = [];
let lastId = 0;

function change(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says what happened at the edge of the screen; the answer takes it away early. */
export function showToast(message: ToastMessage): () => void {
  lastId += 1;
  const toast = { ...message, id: lastId };
  change([...toasts, toast].slice(-MOST));
  return () => dismissToast(toast.id);
}

export const dismissToast = (id: number): void => change(toasts.filter((toast) => toast.id !== id));

export const currentToasts = (): readonly Toast[] => toasts;

export function onToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
