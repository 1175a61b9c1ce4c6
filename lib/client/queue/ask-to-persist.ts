const ASKED = "mot-persist-asked";

/** Asks the browser, once, not to drop what waits when it runs out of room. */
export async function askToPersist(): Promise<void> {
  try {
    if (localStorage.getItem(ASKED) !== null) return;
    localStorage.setItem(ASKED, "1");
    await navigator.storage.persist();
  } catch {
    // Over plain http, or where nothing may be kept, there is nobody to ask.
  }
}
