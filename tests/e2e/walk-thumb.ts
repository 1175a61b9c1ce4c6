import type { Page } from "@playwright/test";

/** What is smaller than a thumb, of all that can be pressed here; a word in a line may be as narrow as it is. */
export const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const place = document.querySelector("dialog[open]") ?? document.querySelector("main");
    const targets = [...(place?.querySelectorAll("button, a, summary, label:has(input)") ?? [])];
    return targets
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ target, box }) => {
        const isNarrow = box.width < 44 && target.tagName !== "A";
        return box.width > 0 && (isNarrow || box.height < 44);
      })
      .map(({ target }) => target.textContent);
  });
