import type { TouchpointId } from "./map-types";
import type { Where } from "./where";

/** The same place, its touchpoints under other ids. */
export function whereUnder(where: Where, idOf: (id: TouchpointId) => TouchpointId): Where {
  if (where.kind === "first" || where.kind === "apart") return where;
  if (where.kind === "between")
    return { kind: "between", from: idOf(where.from), to: idOf(where.to) };
  return { ...where, id: idOf(where.id) };
}
