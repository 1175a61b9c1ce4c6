"use client";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { showToast } from "@/components/ui/toast-queue";
import { useSend } from "@/lib/client/use-send";
import type { Words } from "@/lib/i18n/words-of";

/** One sign-in, ready to be shown. */
export interface SessionRow {
  readonly id: string;
  readonly device: string;
  readonly begun: string;
  readonly address: string;
  readonly isCurrent: boolean;
}

interface Props {
  readonly sessions: readonly SessionRow[];
  readonly words: Words["settings"]["own"]["sessions"];
}

export function SessionsTable({ sessions, words }: Props) {
  return (
    <Table
      caption={words.caption}
      isCaptionHidden
      rows={sessions}
      rowKey={({ id }) => id}
      columns={[
        { key: "device", header: words.device, isRowHeader: true, cell: ({ device }) => device },
        { key: "begun", header: words.begun, cell: ({ begun }) => begun },
        { key: "address", header: words.address, cell: ({ address }) => address },
        {
          key: "action",
          header: words.action,
          align: "end",
          cell: (session) =>
            session.isCurrent ? (
              <Tag tone="accent">{words.current}</Tag>
            ) : (
              <EndButton {...{ session, words }} />
            ),
        },
      ]}
    />
  );
}

function EndButton({ session, words }: { session: SessionRow; words: Props["words"] }) {
  const router = useRouter();
  const { ask, isPending } = useSend();
  const end = async () => {
    const sent = await ask("DELETE", `/api/v1/sessions/${session.id}`);
    if (sent) showToast({ message: sent.status === "done" ? words.ended : sent.problem.detail });
    router.refresh();
  };
  return (
    <Button size="small" {...{ isPending }} onClick={end}>
      {words.end}
    </Button>
  );
}
