import { useRef, useState } from "react";
import type { NotSaved, Saved } from "@/lib/client/record-checks";

interface Saving<Sent> {
  readonly isSending: boolean;
  /** Why it was not saved; gone as soon as it is tried again. */
  readonly refusal: NotSaved | null;
  readonly save: (sent: Sent) => Promise<void>;
}

/** One save at a time, however often the button is pressed. */
export function useSaving<Sent, Body>(
  record: (sent: Sent) => Promise<Saved<Body>>,
  onSaved: (body: Body, sent: Sent) => void,
): Saving<Sent> {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<NotSaved | null>(null);
  const isUnderWay = useRef(false);
  const save = async (sent: Sent) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setSending(true);
    setRefusal(null);
    const saved = await record(sent);
    isUnderWay.current = false;
    setSending(false);
    if (saved.status === "refused") setRefusal(saved.refusal);
    else onSaved(saved.body, sent);
  };
  return { isSending, refusal, save };
}
