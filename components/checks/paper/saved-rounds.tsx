import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { momentOfInput } from "@/lib/client/input-time";
import { formatMoment } from "@/lib/format/dates";
import { fill } from "@/lib/i18n/fill";
import { Arrived } from "../arrived";
import type { Clock } from "../clock";
import type { FormWords, ResultWords } from "./paper-words";
import type { RejectedCheck, SavedRound } from "./saved-draft";
import { sayRound } from "./say-cell";

interface Props {
  readonly rounds: readonly SavedRound[];
  readonly clock: Clock;
  readonly words: { readonly form: FormWords; readonly result: ResultWords };
}

/** What became of each column; what was refused says why. */
export function SavedRounds({ rounds, clock, words: { form, result } }: Props) {
  const titleOf = ({ column, seenAt }: SavedRound) => {
    const moment = momentOfInput(seenAt, clock.timeZone);
    return [sayRound(column, form), moment && formatMoment(moment, clock)]
      .filter(Boolean)
      .join(" · ");
  };
  return (
    <Arrived>
      <div className="mb-6 border-hair-2 border-y py-4">
        <h2 className="mb-2 font-bold text-xl">{result.title}</h2>
        <ul className="grid gap-3">
          {rounds.map((round) => (
            <li key={round.id}>
              <b>{titleOf(round)}</b>
              <Counts {...{ round, result }} />
              {round.rejected.map((rejected) => (
                <Rejected key={rejected.id} {...{ rejected, result }} />
              ))}
            </li>
          ))}
        </ul>
      </div>
    </Arrived>
  );
}

function Counts({ round, result }: { round: SavedRound; result: ResultWords }) {
  const { created, duplicate, rejected } = round;
  const said = [
    created > 0 ? fill(result.created, { count: created }) : "",
    duplicate > 0 ? fill(result.duplicate, { count: duplicate }) : "",
    rejected.length > 0 ? fill(result.rejected, { count: rejected.length }) : "",
  ];
  return <p>{said.filter(Boolean).join(" ")}</p>;
}

function Rejected({ rejected, result }: { rejected: RejectedCheck; result: ResultWords }) {
  const { id, place, code, detail } = rejected;
  return (
    <div className="mt-2">
      <Notice
        tone="problem"
        action={
          code === "id-conflict" ? (
            <TextLink href={`/checks/${id}`}>{result.open}</TextLink>
          ) : undefined
        }
      >
        <b>{place}:</b> {detail}
      </Notice>
    </div>
  );
}
