"use client";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n";
import { ArchivedFactors } from "./archived-factors";
import { FactorDialog } from "./factor-dialog";
import { DeedsProvider } from "./library-context";
import { LibrarySections } from "./library-sections";
import type {
  FactorAsked,
  FactorRow,
  LibraryWords,
  OfferedSection,
  SectionOfFactors,
} from "./library-types";
import { StartersDialog } from "./starters-dialog";
import { StartersForm } from "./starters-form";
import { useLibraryChanges } from "./use-library-changes";

interface Props {
  readonly header: ReactNode;
  readonly sections: readonly SectionOfFactors[];
  readonly archived: readonly FactorRow[];
  /** What of the starter library is not here yet. */
  readonly offered: readonly OfferedSection[];
  readonly locale: Locale;
  readonly words: LibraryWords;
}

type Open = FactorAsked | { readonly kind: "starters" } | null;

export function FactorLibraryScreen({ header, sections, archived, offered, locale, words }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState<Open>(null);
  const [lastSection, setLastSection] = useState<string | null>(null);
  const { archive, restore, tellAdded, tellEdited, tellTaken } = useLibraryChanges(words);
  const onTaken = (ids: readonly string[]) => {
    setOpen(null);
    tellTaken(ids);
    scrollTo({ top: 0 });
    router.refresh();
  };
  const onSaved = ({ id, section, name }: { id: string; section: string; name: string }) => {
    if (open?.kind === "edit") tellEdited(open.factor, name);
    else tellAdded(id, name);
    setLastSection(section);
    setOpen(null);
    router.refresh();
  };
  const deeds = {
    words,
    archive,
    restore,
    edit: (factor: FactorRow) => setOpen({ kind: "edit", factor }),
    addTo: (section: string) => setOpen({ kind: "add", section }),
  };
  const isEmpty = sections.length === 0;
  const addOne = () => setOpen({ kind: "add", section: null });
  return (
    <DeedsProvider value={deeds}>
      {header}
      {isEmpty ? (
        <Nothing {...{ offered, locale, onTaken, addOne, words }} />
      ) : (
        <>
          <div className="mb-6 flex flex-wrap gap-2">
            <Button variant="primary" onClick={addOne}>
              <Plus aria-hidden="true" />
              {words.add}
            </Button>
            {offered.length > 0 ? (
              <Button onClick={() => setOpen({ kind: "starters" })}>{words.more}</Button>
            ) : null}
          </div>
          <LibrarySections key={lastSection} {...{ sections }} opened={lastSection} />
        </>
      )}
      <ArchivedFactors factors={archived} />
      {open?.kind === "starters" ? (
        <StartersDialog {...{ offered, locale, onTaken }} onClose={() => setOpen(null)} />
      ) : null}
      {open?.kind === "add" || open?.kind === "edit" ? (
        <FactorDialog
          asked={open}
          sections={[...sections, ...offered.map(({ name }) => ({ section: name }))].map(
            ({ section }) => section,
          )}
          onClose={() => setOpen(null)}
          {...{ onSaved }}
        />
      ) : null}
    </DeedsProvider>
  );
}

interface NothingProps extends Pick<Props, "offered" | "locale" | "words"> {
  readonly onTaken: (ids: readonly string[]) => void;
  readonly addOne: () => void;
}

/** A centre without a library chooses from the starters, or begins with a factor of its own. */
function Nothing({ words, addOne, ...offering }: NothingProps) {
  return (
    <>
      <div className="mb-8 border-hair border-y py-8">
        <p className="max-w-[34em] text-lg">{words.starters.empty}</p>
        <p className="mt-3 flex flex-wrap items-center gap-x-3 text-ink-2">
          {words.starters.own}
          <Button size="small" onClick={addOne}>
            <Plus aria-hidden="true" />
            {words.add}
          </Button>
        </p>
      </div>
      <StartersForm {...offering} />
    </>
  );
}
