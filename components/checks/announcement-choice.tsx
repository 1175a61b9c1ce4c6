import { RadioGroup } from "@/components/ui/radio-group";

export interface AnnouncementTexts {
  readonly announcement: string;
  readonly announced: string;
  readonly unannounced: string;
  readonly announcementHint: string;
  readonly onlyAnnounced: string;
}

interface Props {
  readonly announced: boolean;
  readonly onChoose: (announced: boolean) => void;
  /** Without agreed rules of checking, no check is unannounced. */
  readonly isRulesRecorded: boolean;
  readonly texts: AnnouncementTexts;
}

export function AnnouncementChoice({ announced, onChoose, isRulesRecorded, texts }: Props) {
  if (!isRulesRecorded) return <p className="text-ink-2">{texts.onlyAnnounced}</p>;
  return (
    <RadioGroup
      name="announced"
      label={texts.announcement}
      hint={texts.announcementHint}
      options={[
        { value: "yes", label: texts.announced },
        { value: "no", label: texts.unannounced },
      ]}
      className="[&>div]:grid-cols-2"
      value={announced ? "yes" : "no"}
      onChange={(value) => onChoose(value === "yes")}
    />
  );
}
