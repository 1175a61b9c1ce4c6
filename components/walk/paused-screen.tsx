import { useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { formatStopwatch } from "@/lib/format/durations";
import { fill } from "@/lib/i18n/fill";
import { useArrival } from "../checks/use-arrival";
import { FullScreen } from "./full-screen";
import { useWalkSetting } from "./walk-context";
import type { WalkStop } from "./walkable";

interface Props {
  readonly second: number;
  readonly here: WalkStop | null;
  readonly onWalkOn: () => void;
  readonly onWrite: () => void;
  readonly onEnd: () => void;
  readonly onAbandon: () => void;
}

/** The clock stands still, and says so. */
export function PausedScreen({ second, here, onWalkOn, onWrite, onEnd, onAbandon }: Props) {
  const { words } = useWalkSetting();
  const { pause } = words;
  const heading = useArrival<HTMLHeadingElement>();
  return (
    <FullScreen label={words.title}>
      <div className="grow pt-[12vh] text-center">
        <h1 ref={heading} tabIndex={-1} data-focus-quiet="" className="font-bold text-3xl">
          {pause.title}
        </h1>
        <p className="mt-4 font-extrabold text-6xl text-ink-3 tabular-nums leading-none">
          {formatStopwatch(second)}
        </p>
        <p className="mt-4 text-ink-2">{pause.lead}</p>
      </div>
      <div className="sticky bottom-0 -mx-[18px] grid gap-2.5 bg-paper px-[18px] pt-2 pb-[max(22px,env(safe-area-inset-bottom))]">
        <div className="flex flex-wrap justify-center gap-x-2">
          <Button variant="quiet" size="small" onClick={onEnd}>
            {pause.endHere}
          </Button>
          <Abandon {...{ onAbandon }} />
        </div>
        {here ? (
          <Button size="large" isWide onClick={onWrite}>
            {fill(pause.write, { place: here.name })}
          </Button>
        ) : null}
        <Button variant="primary" size="thumb" isWide onClick={onWalkOn}>
          {pause.walkOn}
        </Button>
      </div>
    </FullScreen>
  );
}

/** Asks, because nothing of it comes back. */
export function Abandon({ onAbandon }: Pick<Props, "onAbandon">) {
  const { words } = useWalkSetting();
  const { abandon } = words;
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="quiet" size="small" onClick={() => setAsking(true)}>
        {words.pause.abandon}
      </Button>
      <AlertDialog
        isOpen={isAsking}
        onCancel={() => setAsking(false)}
        onConfirm={onAbandon}
        title={abandon.title}
        confirmLabel={abandon.confirm}
        cancelLabel={abandon.cancel}
        isDanger
      >
        <p>{abandon.about}</p>
      </AlertDialog>
    </>
  );
}
