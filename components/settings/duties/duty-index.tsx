import { ChevronRight } from "lucide-react";
import { PageLink } from "@/components/ui/page-link";
import type { DutyWords, ShownSheet } from "./duty-types";

interface Props {
  readonly sheets: readonly ShownSheet[];
  readonly words: DutyWords;
}

const hrefOf = ({ title }: ShownSheet) => `/settings/duties?duty=${encodeURIComponent(title)}`;

/** Every duty as a line that says what it carries, to open its sheet. */
export function DutyIndex({ sheets, words }: Props) {
  return (
    <nav aria-label={words.contents} data-print="hide">
      <ul className="border-hair border-t">
        {sheets.map((sheet) => (
          <li key={sheet.title} className="border-hair border-b">
            <PageLink
              href={hrefOf(sheet)}
              className="group flex items-center gap-4 py-4 focus-visible:-outline-offset-3"
            >
              <span className="grow">
                <span className="block font-semibold group-hover:text-accent">{sheet.title}</span>
                <span className="block text-ink-2 text-sm">{sheet.summary}</span>
              </span>
              <ChevronRight aria-hidden="true" className="size-5 shrink-0 text-ink-3" />
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
