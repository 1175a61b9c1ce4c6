"use client";
import { useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { fill } from "@/lib/i18n/fill";
import { foundSections } from "./found-sections";
import { useDeeds } from "./library-context";
import { LibrarySection } from "./library-section";
import type { SectionOfFactors } from "./library-types";

interface Props {
  readonly sections: readonly SectionOfFactors[];
  readonly opened: string | null;
}

/** All kinds of touchpoints as lines to open; while something is looked for, what is found stands open. */
export function LibrarySections({ sections, opened }: Props) {
  const { words } = useDeeds();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set([opened ?? sections[0]?.section ?? ""]),
  );
  const isSearching = typed.trim() !== "";
  const found = foundSections(sections, typed);
  const count = found.reduce((sum, { factors }) => sum + factors.length, 0);
  const toggle = (section: string) =>
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(section)) next.add(section);
      return next;
    });
  return (
    <>
      <div className="mb-4 max-w-[26em]">
        <TextField
          type="search"
          label={words.search}
          isLabelHidden
          placeholder={words.searchPlaceholder}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <p role="status" className={isSearching ? "mt-2 text-ink-2 text-sm" : "sr-only"}>
          {isSearching ? fill(count === 0 ? words.nothing : words.found, { count }) : ""}
        </p>
      </div>
      <div className="border-hair border-t">
        {found.map(({ section, factors }) => (
          <LibrarySection
            key={section}
            {...{ section, factors }}
            isOpen={isSearching || open.has(section)}
            onToggle={() => toggle(section)}
          />
        ))}
      </div>
    </>
  );
}
