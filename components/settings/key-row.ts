/** One API key, ready to be shown. */
export interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly holder: string;
  readonly used: string;
  readonly expires: string;
  /** Why it opens nothing any more; null while it works. */
  readonly ended: string | null;
}

/** Somebody as whom a key may act. */
export interface KeyHolder {
  readonly membershipId: string;
  readonly label: string;
}
