"use client";
import { Building2, Check } from "lucide-react";
import { useId, useState } from "react";
import { MENU_ROW } from "@/components/layout/person-menu";
import { showToast } from "@/components/ui/toast-queue";
import { send } from "@/lib/client/api";
import { tellOtherPages } from "./centre-of-page";

export interface CentreChoice {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly title: string;
  readonly centres: readonly CentreChoice[];
  readonly currentId: string;
}

/** For who works in several centres: the whole page is loaded anew in the one they choose. */
export function CentreSwitcher({ title, centres, currentId }: Props) {
  const titleId = useId();
  const [goingTo, setGoingTo] = useState<string | null>(null);
  const choose = async (centreId: string) => {
    if (goingTo !== null || centreId === currentId) return;
    setGoingTo(centreId);
    const sent = await send("POST", "/api/v1/session/centre", { centreId });
    if (sent.status === "done") {
      tellOtherPages(centreId);
      return location.assign("/");
    }
    setGoingTo(null);
    showToast({ message: sent.problem.detail });
  };
  return (
    <section aria-labelledby={titleId} className="mb-2 border-hair border-b pb-2">
      <h2 id={titleId} className="px-3 py-1 text-ink-2 text-sm">
        {title}
      </h2>
      <ul className="max-h-[40vh] overflow-y-auto">
        {centres.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className={`${MENU_ROW} aria-[current]:font-semibold`}
              aria-busy={goingTo === id}
              {...(id === currentId ? { "aria-current": "true" } : {})}
              onClick={() => void choose(id)}
            >
              <Building2 aria-hidden="true" />
              <span className="grow">{name}</span>
              {id === currentId ? <Check aria-hidden="true" /> : null}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
