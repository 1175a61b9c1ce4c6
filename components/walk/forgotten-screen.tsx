import { Button } from "@/components/ui/button";
import { formatClock } from "@/lib/format/dates";
import { fill } from "@/lib/i18n/fill";
import { useArrival } from "../checks/use-arrival";
import { FullScreen } from "./full-screen";
import { Abandon } from "./paused-screen";
import { useWalkSetting } from "./walk-context";

interface Props {
  /** When something was pressed last; milliseconds. */
  readonly since: number;
  readonly onLeaveOut: () => void;
  readonly onKeep: () => void;
  readonly onAbandon: () => void;
}

const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The clock ran on for hours: only the walker knows whether that was a visitor's time. */
export function ForgottenScreen({ since, onLeaveOut, onKeep, onAbandon }: Props) {
  const { words } = useWalkSetting();
  const { forgotten } = words;
  const heading = useArrival<HTMLHeadingElement>();
  return (
    <FullScreen label={words.title}>
      <div className="grow pt-[12vh] text-center">
        <h1 ref={heading} tabIndex={-1} data-focus-quiet="" className="font-bold text-3xl">
          {forgotten.title}
        </h1>
        <p className="mt-4 text-ink-2 tabular-nums">
          {fill(forgotten.lead, { time: formatClock(new Date(since), ownTimeZone()) })}
        </p>
      </div>
      <div className="sticky bottom-0 -mx-[18px] grid gap-2.5 bg-paper px-[18px] pt-2 pb-[max(22px,env(safe-area-inset-bottom))]">
        <div className="flex justify-center">
          <Abandon {...{ onAbandon }} />
        </div>
        <Button size="large" isWide onClick={onKeep}>
          {forgotten.keep}
        </Button>
        <Button variant="primary" size="thumb" isWide onClick={onLeaveOut}>
          {forgotten.leaveOut}
        </Button>
      </div>
    </FullScreen>
  );
}
