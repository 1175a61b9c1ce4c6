import { Button } from "@/components/ui/button";
import { usePending } from "@/lib/client/queue";
import { formatStopwatch } from "@/lib/format/durations";
import { fill } from "@/lib/i18n/fill";
import { useWalkSetting } from "./walk-context";
import type { WalkDraft } from "./walk-draft";
import type { WalkableJourney } from "./walkable";

interface Props {
  readonly draft: WalkDraft;
  readonly journey: WalkableJourney;
  readonly second: number;
  readonly isUnkept: boolean;
  readonly onPause: () => void;
}

/** Whose way it is, the stopwatch, and how to stop it. */
export function StopwatchHead({ draft, journey, second, isUnkept, onPause }: Props) {
  const { words } = useWalkSetting();
  const { clock } = words;
  const kind = draft.elsewhere ?? (draft.announced ? clock.announced : clock.unannounced);
  return (
    <>
      <Strip {...{ isUnkept }} />
      <div className="flex items-center justify-between gap-3 pt-1">
        <p className="min-w-0 text-ink-2 text-sm">
          {journey.persona || journey.name} · {kind}
        </p>
        <Button variant="quiet" size="small" className="shrink-0" onClick={onPause}>
          {clock.pause}
        </Button>
      </div>
      <p
        role="timer"
        aria-label={clock.label}
        className="mt-1 text-center font-extrabold text-[clamp(4rem,24vw,6.5rem)] tabular-nums leading-none tracking-tight"
      >
        {formatStopwatch(second)}
      </p>
      <p className="mt-2 text-center text-ink-2 text-sm">{clock.onlyWalk}</p>
    </>
  );
}

/** Whether what is walked is kept, and what waits to be sent. */
function Strip({ isUnkept }: Pick<Props, "isUnkept">) {
  const { words } = useWalkSetting();
  const { count, isOffline } = usePending();
  const { clock } = words;
  const waiting = count > 0 ? fill(clock.pending, { count }) : "";
  const said = [isOffline ? clock.offline : "", waiting].filter(Boolean).join(" · ");
  const look = said || isUnkept ? "bg-unproven-soft text-unproven" : "text-ink-3";
  return (
    <div
      className={`-mx-[18px] flex min-h-9 flex-wrap justify-between gap-x-4 px-[18px] pt-[max(6px,env(safe-area-inset-top))] pb-1 text-sm ${look}`}
    >
      <span>{said}</span>
      <span>{isUnkept ? clock.unkept : clock.keptHere}</span>
    </div>
  );
}
