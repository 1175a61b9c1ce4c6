"use client";
import { KeyRound } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProblem } from "@/components/people/form-problem";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { showToast } from "@/components/ui/toast-queue";
import { useSend } from "@/lib/client/use-send";
import type { Words } from "@/lib/i18n/words-of";
import type { KeyHolder, KeyRow } from "./key-row";
import { KeysTable } from "./keys-table";
import { NewKeyDialog } from "./new-key-dialog";
import { SecretText } from "./secret-text";

interface Props {
  readonly keys: readonly KeyRow[];
  readonly holders: readonly KeyHolder[];
  readonly words: Words["settings"]["keys"];
}

type Open =
  | { readonly kind: "new" }
  | { readonly kind: "made"; readonly key: string }
  | { readonly kind: "revoke"; readonly row: KeyRow }
  | null;

export function KeysScreen({ keys, holders, words }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState<Open>(null);
  const onClose = () => setOpen(null);
  const showKey = (key: string) => {
    setOpen({ kind: "made", key });
    router.refresh();
  };
  const make = (
    <Button variant="primary" onClick={() => setOpen({ kind: "new" })}>
      <KeyRound aria-hidden="true" />
      {words.make}
    </Button>
  );
  return (
    <>
      {keys.length === 0 ? (
        <EmptyState sentence={words.empty} action={make} />
      ) : (
        <>
          <div className="mb-6">{make}</div>
          <KeysTable {...{ keys, words }} onRevoke={(row) => setOpen({ kind: "revoke", row })} />
        </>
      )}
      {open?.kind === "new" ? (
        <NewKeyDialog {...{ holders, onClose }} words={words.dialog} onMade={showKey} />
      ) : null}
      {open?.kind === "made" ? (
        <MadeDialog apiKey={open.key} words={words.made} {...{ onClose }} />
      ) : null}
      {open?.kind === "revoke" ? <RevokeDialog row={open.row} {...{ words, onClose }} /> : null}
    </>
  );
}

interface MadeProps {
  readonly apiKey: string;
  readonly words: Props["words"]["made"];
  readonly onClose: () => void;
}

function MadeDialog({ apiKey, words, onClose }: MadeProps) {
  return (
    <Dialog
      isOpen
      title={words.title}
      closeLabel={words.close}
      {...{ onClose }}
      footer={
        <Button variant="primary" onClick={onClose}>
          {words.finish}
        </Button>
      }
    >
      <p className="mb-5 text-ink-2">{words.once}</p>
      <SecretText label={words.key} text={apiKey} {...{ words }} />
    </Dialog>
  );
}

interface RevokeProps {
  readonly row: KeyRow;
  readonly words: Props["words"];
  readonly onClose: () => void;
}

function RevokeDialog({ row, words, onClose }: RevokeProps) {
  const router = useRouter();
  const { ask, isPending, problem } = useSend();
  const revoke = async () => {
    const sent = await ask("DELETE", `/api/v1/api-keys/${row.id}`);
    if (sent?.status !== "done") return;
    onClose();
    showToast({ message: words.done });
    router.refresh();
  };
  return (
    <AlertDialog
      isOpen
      isDanger
      title={words.revokeDialog.title}
      confirmLabel={words.revokeDialog.confirm}
      cancelLabel={words.revokeDialog.cancel}
      {...{ isPending }}
      onCancel={onClose}
      onConfirm={revoke}
    >
      <p className="mb-2 font-semibold text-ink">
        {row.name} · {row.prefix}…
      </p>
      <p>{words.revokeDialog.about}</p>
      <FormProblem text={problem?.detail} />
    </AlertDialog>
  );
}
