"use client";
import { ArchiveRestore } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { fill } from "@/lib/i18n/fill";
import { useDeeds } from "./library-context";
import type { FactorRow } from "./library-types";

/** Out of use, and back with one press. */
export function ArchivedFactors({ factors }: { readonly factors: readonly FactorRow[] }) {
  const { words, restore } = useDeeds();
  const { archived } = words;
  if (factors.length === 0) return null;
  return (
    <Disclosure className="mt-10 border-t" label={fill(archived.title, { count: factors.length })}>
      <p className="mb-3 text-ink-2 text-sm">{archived.lead}</p>
      <ul>
        {factors.map((factor) => (
          <li
            key={factor.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-hair border-t py-2"
          >
            <p className="grow">
              {factor.name} <span className="text-ink-2 text-sm">{factor.section}</span>
            </p>
            <Button
              size="small"
              aria-label={fill(archived.restoreLabel, { name: factor.name })}
              onClick={() => restore(factor)}
            >
              <ArchiveRestore aria-hidden="true" />
              {archived.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
