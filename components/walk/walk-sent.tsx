import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Mark, type MarkShape } from "@/components/ui/mark";
import { TextLink } from "@/components/ui/text-link";
import { useSendingOf } from "@/lib/client/queue";
import { SaveBar } from "../checks/save-bar";
import { SecondsTable } from "./seconds-table";
import { VisitVerdict } from "./visit-verdict";
import { useWalkSetting } from "./walk-context";
import { Greeting, type WrittenWalk } from "./walk-end";

interface Props extends WrittenWalk {
  readonly onAgain: () => void;
}

type Sending = ReturnType<typeof useSendingOf>;

const SHAPES: Readonly<Record<Sending, MarkShape>> = {
  gone: "circle",
  waiting: "ring",
  sending: "ring",
  refused: "diamond",
};

/** The verdict again, and whether it is in the centre or still in this phone. */
export function WalkSent({ onAgain, ...written }: Props) {
  const { words } = useWalkSetting();
  const { draft, walked, way } = written;
  const isThere = useSendingOf(draft.id) === "gone" && draft.elsewhere === null;
  return (
    <div className="max-w-[640px]">
      <Standing id={draft.id} />
      <VisitVerdict {...{ draft, way }} />
      <div className="mt-8">
        <SecondsTable {...written} onOpen={null} />
        <Greeting {...{ walked }} />
      </div>
      <p className="mt-6 flex flex-wrap items-center gap-x-6">
        {isThere ? (
          <TextLink
            href={`/checks?walkId=${draft.id}`}
            className="inline-flex min-h-11 items-center"
          >
            {words.sent.openChecks}
          </TextLink>
        ) : null}
        <TextLink
          href={`/journeys/${draft.journey?.id}`}
          className="inline-flex min-h-11 items-center"
        >
          {words.sent.openJourney}
        </TextLink>
        <Button variant="quiet" size="small" onClick={onAgain}>
          {words.sent.again}
        </Button>
      </p>
      <SaveBar>
        <LinkButton href="/today" variant="primary" size="large" isWide>
          {words.sent.today}
        </LinkButton>
      </SaveBar>
    </div>
  );
}

function Standing({ id }: { readonly id: string }) {
  const { words } = useWalkSetting();
  const { sent } = words;
  const sending = useSendingOf(id);
  const more = { gone: "", sending: "", waiting: sent.waitingMore, refused: sent.refusedMore };
  return (
    <div role="status" className="mb-6 rounded-lg bg-sunken px-4 py-3">
      <Mark shape={SHAPES[sending]}>{sent[sending]}</Mark>
      {more[sending] ? <span className="block text-ink-2">{more[sending]}</span> : null}
      {sending === "refused" ? (
        <TextLink href="/waiting" className="inline-flex min-h-11 items-center">
          {sent.openWaiting}
        </TextLink>
      ) : null}
    </div>
  );
}
