import { workersHere } from "../workers-here";

interface Syncs {
  readonly register: (tag: string) => Promise<void>;
}

/** Where the browser can, the worker sends what waits as soon as there is a network, though every page is closed. */
export async function askForSync(): Promise<void> {
  try {
    const worker = await workersHere()?.ready;
    const syncs: Syncs | undefined = worker && Reflect.get(worker, "sync");
    await syncs?.register("mot-queue");
  } catch {
    // The next page that is opened sends it.
  }
}
