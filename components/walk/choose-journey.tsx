import { type ReactNode, useEffect, useState } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { readDraft } from "@/lib/client/check-drafts";
import { walkAddress } from "../checks/addresses";
import { PlaceList } from "../checks/place-list";
import { PathsDrawnAt } from "./paths-drawn-at";
import { walkedBy } from "./stopwatch";
import { useWalkSetting } from "./walk-context";
import { isWalkDraft, walkDraftKey } from "./walk-draft";

export interface JourneyLine {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

interface Props {
  readonly lines: readonly JourneyLine[];
  /** What stands below, for example walks elsewhere. */
  readonly below: ReactNode;
}

/** What was begun in this browser and not sent. */
function useBegun(lines: readonly JourneyLine[]): ReadonlyMap<string, "underWay" | "unsent"> {
  const { owner } = useWalkSetting();
  const [begun, setBegun] = useState<ReadonlyMap<string, "underWay" | "unsent">>(new Map());
  useEffect(() => {
    const found = lines.flatMap(({ id: journeyId }) => {
      const key = walkDraftKey({ userId: owner.personId, journeyId });
      const walked = walkedBy(readDraft(key, isWalkDraft)?.presses ?? []);
      if (walked === null) return [];
      return [[journeyId, walked.status === "ended" ? "unsent" : "underWay"] as const];
    });
    setBegun(new Map(found));
  }, [lines, owner]);
  return begun;
}

/** The paths that can be walked; one under way says so. */
export function ChooseJourney({ lines, below }: Props) {
  const { words } = useWalkSetting();
  const begun = useBegun(lines);
  return (
    <div className="max-w-[720px]">
      <PathsDrawnAt />
      <PageHeader title={words.choose} lead={words.lead} />
      <PlaceList
        lines={lines.map(({ id, name, detail }) => ({
          ...{ key: id, href: walkAddress(id), name, detail },
          end: <Begun state={begun.get(id)} />,
        }))}
      />
      {below}
    </div>
  );
}

function Begun({ state }: { readonly state: "underWay" | "unsent" | undefined }) {
  const { words } = useWalkSetting();
  return state ? <b className="text-accent">{words[state]}</b> : null;
}
