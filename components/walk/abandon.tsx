import { useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { useWalkSetting } from "./walk-context";

/** Asks, because nothing of it comes back. */
export function Abandon({ onAbandon }: { readonly onAbandon: () => void }) {
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
