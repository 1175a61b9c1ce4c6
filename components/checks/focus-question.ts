/** Brings what has to be answered into sight and under the keyboard. */
export function focusQuestion(id: string): void {
  const place = document.getElementById(id);
  const field = place?.matches("input") ? place : place?.querySelector<HTMLElement>("input");
  place?.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
}
