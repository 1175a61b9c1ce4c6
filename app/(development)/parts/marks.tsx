import { Section } from "@/components/layout/section";
import { Mark, type MarkShape } from "@/components/ui/mark";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { Words } from "./words";

const SHAPES: readonly MarkShape[] = [
  ...(["diamond", "diamond", "ring", "ring", "circle", "diamond", "circle", "circle"] as const),
  ...(["circle", "circle", "circle", "ring", "diamond", "circle", "circle", "circle"] as const),
];

const DAYS = SHAPES.map((shape, index) => ({ day: `day-${index}`, shape }));

export function Marks({ words }: { words: Words }) {
  const names = { diamond: "0", circle: "100", ring: words.unknown };
  return (
    <Section title={words.sections.marks}>
      <div className="flex flex-wrap items-center gap-x-8 gap-y-4">
        <Mark shape="circle">100</Mark>
        <Mark shape="diamond">0</Mark>
        <Mark shape="ring">{words.unknown}</Mark>
        <Mark shape="circle" className="text-5xl tracking-tight">
          100
        </Mark>
      </div>
      <ol className="mt-5 flex flex-wrap gap-1.5">
        {DAYS.map(({ day, shape }) => (
          <li key={day} className="flex text-sm">
            <Mark shape={shape} label={names[shape]} />
          </li>
        ))}
      </ol>
      <div className="mt-5 flex flex-wrap gap-2">
        <Tag>{words.example}</Tag>
        <Tag tone="accent">{words.announced}</Tag>
        <Tag tone="zero">{words.overdue}</Tag>
        <Tag tone="hundred">{words.done}</Tag>
        <Tag tone="unproven">{words.unknown}</Tag>
      </div>
    </Section>
  );
}

export function TypeSamples({ words }: { words: Words }) {
  return (
    <Section title={words.sections.type}>
      <p className="max-w-[30em] font-bold text-2xl tracking-tight">{words.headline}</p>
      <p className="mt-2 text-lg">{words.body}</p>
      <p className="mt-2">
        {words.body} <TextLink href="/parts">{words.how}</TextLink>
      </p>
      <p className="mt-2 text-ink-2 text-sm">{words.small}</p>
      <p className="mt-2 text-ink-3 text-xs">{words.small}</p>
    </Section>
  );
}
