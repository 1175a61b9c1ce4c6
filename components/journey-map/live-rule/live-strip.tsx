"use client";
import { type ReactNode, useMemo, useState } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import { fill } from "@/lib/i18n/fill";
import { liveFigures } from "./live-figures";
import type { LiveRuleProps } from "./live-rule-props";
import { type LiveSaying, sayFigures } from "./say-figures";

/** The path as it is, for a plan; else the map as it was opened. */
function useBefore({ words, locale, map, evidence }: LiveRuleProps): LiveSaying | null {
  const [opened] = useState(map);
  return useMemo(() => {
    const { asIs, ...checked } = evidence;
    const figures = liveFigures(asIs ?? opened, checked);
    return figures && sayFigures(figures, { words, locale });
  }, [words, locale, opened, evidence]);
}

export function LiveStrip(props: LiveRuleProps) {
  const { words, locale, map, evidence } = props;
  const before = useBefore(props);
  const figures = useMemo(() => liveFigures(map, evidence), [map, evidence]);
  if (figures === null) return <p className="py-4 text-ink-2 text-sm">{words.nothing}</p>;
  const now = sayFigures(figures, { words, locale });
  const was = evidence.asIs === undefined ? words.opened : words.asIs;
  const changeOf = (part: keyof LiveSaying) =>
    before === null || before[part].value === now[part].value
      ? null
      : fill(was, { value: before[part].value });
  return (
    <div className="grid gap-x-4 sm:grid-cols-[1fr_auto]">
      <dl className="grid grid-cols-2 gap-y-3 py-3 sm:grid-cols-[1fr_1.25fr_1.4fr]">
        <Cell {...now.rate} title={words.rate} change={changeOf("rate")} />
        <Cell
          {...now.first}
          title={words.first}
          change={changeOf("first")}
          className="sm:order-last"
        />
        <Cell
          {...now.weakest}
          title={words.weakest}
          change={changeOf("weakest")}
          className="max-sm:col-span-2"
        />
      </dl>
      <Disclosure
        label={words.method}
        className="border-b-0 text-sm sm:open:col-span-full [&>summary]:min-h-11 [&>summary]:font-normal [&>summary]:text-ink-2"
      >
        <Method {...{ words }} method={now.method.value} />
      </Disclosure>
    </div>
  );
}

function Method({ words, method }: Pick<LiveRuleProps, "words"> & { readonly method: string }) {
  return (
    <div className="grid max-w-[46em] gap-y-2 text-ink-2">
      {method === "" ? null : <p className="font-semibold">{method}</p>}
      <p>{words.methodRate}</p>
      <p>{words.methodFirst}</p>
    </div>
  );
}

interface CellProps {
  readonly title: string;
  readonly value: string;
  readonly note: string;
  readonly tag: string;
  /** What it was before; null while it is the same. */
  readonly change: ReactNode;
  readonly className?: string;
}

function Cell({ title, value, note, tag, change, className = "" }: CellProps) {
  return (
    <div
      className={`min-w-0 border-hair pr-4 sm:border-l sm:pl-5 sm:first:border-l-0 sm:first:pl-0 ${className}`}
    >
      <dt className="text-ink-2 text-sm">{title}</dt>
      <dd>
        <p className="flex flex-wrap items-center gap-x-2 font-bold text-base leading-snug sm:text-lg">
          {value}
          {tag === "" ? null : <Tag tone="unproven">{tag}</Tag>}
        </p>
        {note === "" ? null : <p className="text-ink-2 text-sm">{note}</p>}
        {change === null ? null : <p className="text-ink-3 text-sm">{change}</p>}
      </dd>
    </div>
  );
}
