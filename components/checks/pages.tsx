import { ChevronLeft, ChevronRight } from "lucide-react";
import { LinkButton } from "@/components/ui/link-button";

interface Props {
  readonly label: string;
  readonly newer: { readonly href: string; readonly label: string } | null;
  readonly older: { readonly href: string; readonly label: string } | null;
}

/** On to older ones and back again; each page has an address. */
export function Pages({ label, newer, older }: Props) {
  if (!newer && !older) return null;
  return (
    <nav aria-label={label} data-print="hide" className="mt-6 flex justify-between gap-3">
      {newer ? (
        <LinkButton href={newer.href}>
          <ChevronLeft aria-hidden="true" />
          {newer.label}
        </LinkButton>
      ) : (
        <span />
      )}
      {older ? (
        <LinkButton href={older.href}>
          {older.label}
          <ChevronRight aria-hidden="true" />
        </LinkButton>
      ) : null}
    </nav>
  );
}
