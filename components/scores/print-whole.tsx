"use client";
import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { Words } from "@/lib/i18n/words-of";

interface Props {
  readonly words: Words["journey"]["printWhole"];
  readonly hasFloors: boolean;
  /** The page without its further sheets. */
  readonly shortHref: string;
}

/** What will come out of the printer, with the button that prints it. Not on the paper itself. */
export function PrintWhole({ words, hasFloors, shortHref }: Props) {
  return (
    <div data-print="hide" className="mb-6">
      <Notice
        action={
          <span className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <TextLink href={shortHref} className="inline-flex min-h-11 items-center">
              {words.short}
            </TextLink>
            <Button size="small" onClick={() => window.print()}>
              <Printer aria-hidden="true" />
              {words.print}
            </Button>
          </span>
        }
      >
        {hasFloors ? words.noteWithFloors : words.note}
      </Notice>
    </div>
  );
}
