import { Disclosure } from "@/components/ui/disclosure";
import { TextField } from "@/components/ui/text-field";
import { inputTimeOf, momentOfInput } from "@/lib/client/input-time";
import { formatMoment } from "@/lib/format/dates";
import { AnnouncementChoice, type AnnouncementTexts } from "./announcement-choice";
import type { Clock } from "./clock";

export interface WhenAndHowTexts extends AnnouncementTexts {
  readonly how: string;
  readonly now: string;
  readonly seenAt: string;
  readonly seenAtHint: string;
}

interface Props {
  readonly seenAt: string | null;
  readonly announced: boolean;
  readonly onChange: (changes: {
    readonly seenAt?: string | null;
    readonly announced?: boolean;
  }) => void;
  readonly isRulesRecorded: boolean;
  readonly clock: Clock;
  readonly texts: WhenAndHowTexts;
}

/** Usually right as it is, and therefore folded: now, announced. */
export function WhenAndHow(props: Props) {
  const { seenAt, announced, onChange, isRulesRecorded, clock, texts } = props;
  const when = seenAt === null ? texts.now : formatMoment(new Date(seenAt), clock);
  const how = announced ? texts.announced : texts.unannounced;
  return (
    <Disclosure
      className="mt-6 border-t"
      label={
        <span className="flex flex-wrap items-baseline gap-x-3">
          {texts.how}
          <span className="font-normal text-ink-2 text-sm">
            {when} · {how}
          </span>
        </span>
      }
    >
      <div className="grid gap-6">
        <TextField
          type="datetime-local"
          label={texts.seenAt}
          hint={texts.seenAtHint}
          className="max-w-72"
          value={seenAt === null ? "" : inputTimeOf(new Date(seenAt), clock.timeZone)}
          onChange={({ target }) =>
            onChange({ seenAt: momentOfInput(target.value, clock.timeZone)?.toISOString() ?? null })
          }
        />
        <AnnouncementChoice
          {...{ announced, isRulesRecorded, texts }}
          onChoose={(chosen) => onChange({ announced: chosen })}
        />
      </div>
    </Disclosure>
  );
}
