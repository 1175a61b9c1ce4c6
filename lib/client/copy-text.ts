/**
 * Copies what stands in an element. Where the browser has no clipboard for us, as over plain http in an office, it is
 * copied as a selection, and stays selected if even that fails.
 */
export async function copyTextOf(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? "");
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return document.execCommand("copy");
  }
}
