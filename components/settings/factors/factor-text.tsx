"use client";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { fill } from "@/lib/i18n/fill";
import { useDeeds } from "./library-context";
import type { FactorRow } from "./library-types";

/** What a factor says, and how many touchpoints keep it. */
export function FactorText({ factor }: { readonly factor: FactorRow }) {
  const { words, edit } = useDeeds();
  const { name, basic, kind, standard } = factor;
  return (
    <div className="flex min-w-0 grow flex-wrap items-start gap-x-6 py-1.5">
      <div className="min-w-0 grow basis-64">
        <p className="flex flex-wrap items-center gap-x-2">
          <button
            type="button"
            onClick={() => edit(factor)}
            className="min-h-8 rounded-sm text-left font-semibold hover:text-accent hover:underline hover:underline-offset-4"
          >
            {name}
          </button>
          <Tag tone={basic ? "accent" : "plain"}>{basic ? words.basic : words.plus}</Tag>
        </p>
        <p className="text-ink-2 text-sm">
          {standard === "" ? words.kinds[kind] : `${words.kinds[kind]} · ${standard}`}
        </p>
      </div>
      <Uses {...{ factor }} />
    </div>
  );
}

function Uses({ factor: { id, name, uses } }: { readonly factor: FactorRow }) {
  const { words } = useDeeds();
  if (uses === 0) return <p className="py-1 text-ink-3 text-sm">{words.noUses}</p>;
  const count = uses.toLocaleString("ko");
  return (
    <TextLink
      href={`/settings/factors/${id}`}
      aria-label={fill(words.usesLabel, { name, count })}
      className="py-1 text-sm"
    >
      {fill(words.uses, { count })}
    </TextLink>
  );
}
