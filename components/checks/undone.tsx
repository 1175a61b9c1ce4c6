import { Button } from "@/components/ui/button";
import { Arrived } from "./arrived";

export interface UndoneTexts {
  readonly undone: string;
  readonly undoneLead: string;
  readonly again: string;
}

/** What was saved a moment ago does not count any more; it can be written down anew. */
export function Undone({ onAgain, texts }: { onAgain: () => void; texts: UndoneTexts }) {
  return (
    <Arrived>
      <h2 className="font-bold text-2xl">{texts.undone}</h2>
      <p className="mt-2 mb-6 text-ink-2">{texts.undoneLead}</p>
      <Button onClick={onAgain}>{texts.again}</Button>
    </Arrived>
  );
}
