import type { Page } from "@playwright/test";

/** Hangul as an input method writes it: a syllable grows letter by letter before it is taken over. */
export async function hangulInput(page: Page) {
  const session = await page.context().newCDPSession(page);
  const grow = async (...states: readonly string[]) => {
    for (const text of states) {
      const { length } = text;
      await session.send("Input.imeSetComposition", {
        text,
        selectionStart: length,
        selectionEnd: length,
      });
    }
  };
  const take = (syllable: string) => session.send("Input.insertText", { text: syllable });
  /** The Enter that ends a syllable is said to be one of the input method's own. */
  const enterWithin = async () => {
    for (const type of ["rawKeyDown", "keyUp"] as const)
      await session.send("Input.dispatchKeyEvent", {
        type,
        key: "Enter",
        code: "Enter",
        windowsVirtualKeyCode: 229,
      });
  };
  return { grow, take, enterWithin };
}
