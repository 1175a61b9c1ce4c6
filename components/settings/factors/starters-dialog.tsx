"use client";
import { Dialog } from "@/components/ui/dialog";
import type { Locale } from "@/lib/i18n";
import { useDeeds } from "./library-context";
import type { OfferedSection } from "./library-types";
import { StartersForm } from "./starters-form";

interface Props {
  readonly offered: readonly OfferedSection[];
  readonly locale: Locale;
  readonly onClose: () => void;
  readonly onTaken: (ids: readonly string[]) => void;
}

/** What the centre has not taken over yet. */
export function StartersDialog({ onClose, ...rest }: Props) {
  const { starters: words } = useDeeds().words;
  return (
    <Dialog isOpen size="large" title={words.title} closeLabel={words.close} {...{ onClose }}>
      <p className="mb-6 text-ink-2">{words.lead}</p>
      <StartersForm {...rest} isInDialog />
    </Dialog>
  );
}
