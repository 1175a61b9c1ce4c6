import { RhythmDialog } from "@/components/checks/rhythm/rhythm-dialog";
import type { Locale } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import type { CheckableStop } from "@/lib/server/checks/checkable-stops";

interface Props {
  readonly stops: readonly CheckableStop[];
  readonly locale: Locale;
}

/** How often each touchpoint is to be checked, each once though several paths lead over it. */
export function SetRhythms({ stops, locale }: Props) {
  const touchpoints = new Map(
    stops
      .filter(({ hasBasicFactor }) => hasBasicFactor)
      .map(({ touchpointId: id, name, place, rhythm }) => [id, { id, name, place, rhythm }]),
  );
  const words = wordsOf(locale, ({ rhythm }) => rhythm);
  return <RhythmDialog touchpoints={[...touchpoints.values()]} {...{ words }} />;
}
