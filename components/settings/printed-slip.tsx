"use client";
import { fill } from "@/lib/i18n/fill";
import type { Words } from "@/lib/i18n/words-of";
import type { Slip } from "./person-row";

interface Props {
  readonly slip: Slip;
  readonly address: string;
  readonly words: Words["settings"]["people"]["slip"];
}

/** What comes out of the printer in place of the page: a slip to cut out and hand over. */
export function PrintedSlip({ slip, address, words }: Props) {
  const lines = [
    [words.address, address],
    [words.username, slip.username],
    [words.password, slip.temporaryPassword],
  ] as const;
  return (
    <section className="hidden max-w-[120mm] border border-ink p-[8mm] print:block">
      <h2 className="font-bold text-xl">{fill(words.title, { name: slip.name })}</h2>
      <dl className="mt-5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-2">
        {lines.map(([label, text]) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd className="break-all font-bold font-mono">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-5 text-sm">{words.printNote}</p>
    </section>
  );
}
