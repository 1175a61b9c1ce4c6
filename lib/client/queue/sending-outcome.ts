import type { ItemRefusal } from "./queue-item";

/** What became of one item, by the id that the server itself repeated. */
export type ItemResult =
  | { readonly id: string; readonly status: "taken" }
  | { readonly id: string; readonly status: "refused"; readonly refusal: ItemRefusal };

/** What one request came to. */
export type SendingOutcome =
  | { readonly status: "answered"; readonly results: readonly ItemResult[] }
  /** The request as a whole was refused: by what is in it, as far as one can tell. */
  | { readonly status: "refused"; readonly refusal: ItemRefusal }
  /** The server failed over it, perhaps because of what is in it. */
  | { readonly status: "failed" }
  /** The server asks for patience. */
  | { readonly status: "later"; readonly afterMs: number | null }
  /** Nobody of ours answered: no network, a portal, a proxy. */
  | { readonly status: "unreachable" }
  | { readonly status: "signed-out" }
  | { readonly status: "other-person" };
