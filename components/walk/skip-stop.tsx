import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { useWalkSetting } from "./walk-context";

interface Props {
  /** Why it is skipped; unknown where it is not. */
  readonly reason: string | undefined;
  readonly isMajor: boolean;
  readonly onSkip: (reason: string | null) => void;
  /** The reason is being asked for. */
  readonly isAsking: boolean;
  readonly onAsk: (isAsking: boolean) => void;
}

/** To go on without answering: with a reason, which is sent. */
export function SkipStop({ reason, isMajor, onSkip, isAsking, onAsk }: Props) {
  const { words } = useWalkSetting();
  const { skip } = words;
  if (reason !== undefined)
    return (
      <Notice
        action={
          <Button size="small" onClick={() => onSkip(null)}>
            {skip.back}
          </Button>
        }
      >
        <b className="block">{skip.said}</b>
        {reason}
      </Notice>
    );
  if (!isAsking)
    return (
      <Button size="small" className="justify-self-start" onClick={() => onAsk(true)}>
        {skip.open}
      </Button>
    );
  return <Reasons {...{ isMajor, onSkip }} onCancel={() => onAsk(false)} />;
}

const OTHER = "other";

function Reasons({
  isMajor,
  onSkip,
  onCancel,
}: Pick<Props, "isMajor" | "onSkip"> & { readonly onCancel: () => void }) {
  const { words } = useWalkSetting();
  const { skip } = words;
  const [chosen, setChosen] = useState<string | null>(null);
  const [written, setWritten] = useState("");
  const [isMissing, setMissing] = useState(false);
  const confirm = () => {
    const reason = (chosen === OTHER ? written : (chosen ?? "")).trim();
    if (reason === "") return setMissing(true);
    onSkip(reason);
  };
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: "center" });
  }, []);
  return (
    <div ref={place} className="animate-appear border-ink-2 border-l-[3px] pl-4">
      <RadioGroup
        name="skip"
        label={skip.why}
        layout="list"
        options={[
          ...[skip.closed, skip.unseen, skip.disturbing].map((why) => ({ value: why, label: why })),
          { value: OTHER, label: skip.other },
        ]}
        value={chosen}
        onChange={setChosen}
        {...(isMissing && chosen === null ? { error: skip.missing } : {})}
        {...(isMajor ? { hint: skip.effect } : {})}
      />
      {chosen === OTHER ? (
        <TextField
          className="mt-3"
          label={skip.otherLabel}
          maxLength={200}
          value={written}
          onChange={({ target }) => setWritten(target.value)}
          error={isMissing && written.trim() === "" ? skip.missing : undefined}
        />
      ) : null}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button size="small" onClick={confirm}>
          {skip.confirm}
        </Button>
        <Button size="small" variant="quiet" onClick={onCancel}>
          {skip.cancel}
        </Button>
      </div>
    </div>
  );
}
