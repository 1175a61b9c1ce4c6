import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A photo that waits in this browser for its walk to be sent. */
export interface KeptPhoto {
  readonly mediaType: string;
  readonly bytes: ArrayBuffer;
}

interface Tables extends DBSchema {
  photos: { key: string; value: KeptPhoto };
}

let opened: Promise<IDBPDatabase<Tables>> | undefined;

const photos = () => {
  opened ??= openDB<Tables>("mot-walk-photos", 1, {
    upgrade: (database) => {
      database.createObjectStore("photos");
    },
  });
  return opened;
};

/** By the id of the check that it belongs to, which nobody else's check has. False where there is no room. */
export async function keepPhoto(checkId: string, photo: KeptPhoto): Promise<boolean> {
  try {
    await (await photos()).put("photos", photo, checkId);
    return true;
  } catch {
    return false;
  }
}

export async function keptPhoto(checkId: string): Promise<KeptPhoto | null> {
  try {
    return (await (await photos()).get("photos", checkId)) ?? null;
  } catch {
    return null;
  }
}

export async function forgetPhoto(checkId: string): Promise<void> {
  try {
    await (await photos()).delete("photos", checkId);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
