import type { ReactNode } from "react";
import { VerdictPanel } from "@/components/scores/verdict-panel";
import { Tag } from "@/components/ui/tag";
import type { PlanView } from "./plan-view";

export interface SaidSide {
  readonly value: string;
  readonly note: string;
  readonly tag?: string;
  /** Too little is known for it to stand out. */
  readonly isThin?: boolean;
}

interface Props extends Pick<PlanView, "say" | "isAdopted"> {
  readonly title: string;
  readonly now: SaidSide;
  readonly planned: SaidSide;
  /** What has to be known before the figures are read. */
  readonly caveats?: readonly string[];
  readonly children?: ReactNode;
}

/** One answer: as it is beside as it would be. */
export function PredictedPanel({ say, isAdopted, title, now, planned, ...props }: Props) {
  const { caveats = [], children } = props;
  return (
    <VerdictPanel {...{ title }}>
      {caveats.filter(Boolean).map((caveat) => (
        <p key={caveat} className="mt-1 font-semibold text-unproven">
          {caveat}
        </p>
      ))}
      <dl className="mt-2 grid gap-y-3">
        <SideOf {...now} term={say(isAdopted ? "predicted.before" : "predicted.now")} />
        <SideOf
          {...planned}
          term={say(isAdopted ? "predicted.after" : "predicted.then")}
          isPlanned
        />
      </dl>
      {children}
    </VerdictPanel>
  );
}

interface SideProps extends SaidSide {
  readonly term: string;
  readonly isPlanned?: boolean;
}

function SideOf({ term, value, note, tag = "", isThin = false, isPlanned = false }: SideProps) {
  const looks = isPlanned && !isThin ? "font-bold text-2xl leading-snug tracking-tight" : "";
  return (
    <div>
      <dt className="text-ink-2 text-sm">{term}</dt>
      <dd className={looks || (isThin ? "" : "font-semibold")}>
        {value} {tag === "" ? null : <Tag tone="unproven">{tag}</Tag>}
        {note === "" ? null : (
          <p className="mt-0.5 font-normal text-ink-2 text-sm tracking-normal">{note}</p>
        )}
      </dd>
    </div>
  );
}
