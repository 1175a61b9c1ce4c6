import { Button } from "@/components/ui/button";
import { formatClock } from "@/lib/format/dates";
import { fill } from "@/lib/i18n/fill";
import { Abandon } from "./abandon";
import { QuestionScreen } from "./question-screen";
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
  const { forgotten } = useWalkSetting().words;
  return (
    <QuestionScreen
      title={forgotten.title}
      aside={<Abandon {...{ onAbandon }} />}
      choices={
        <>
          <Button size="large" isWide onClick={onKeep}>
            {forgotten.keep}
          </Button>
          <Button variant="primary" size="thumb" isWide onClick={onLeaveOut}>
            {forgotten.leaveOut}
          </Button>
        </>
      }
    >
      <p className="mt-4 text-ink-2 tabular-nums">
        {fill(forgotten.lead, { time: formatClock(new Date(since), ownTimeZone()) })}
      </p>
    </QuestionScreen>
  );
}
