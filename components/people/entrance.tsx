import { SlidersHorizontal } from "lucide-react";
import type { ReactNode } from "react";
import type { Appearance } from "@/components/layout/appearance";
import { AppearanceButton } from "@/components/layout/appearance-button";
import { appearanceWords } from "@/components/layout/appearance-words";
import { PlainShell } from "@/components/layout/plain-shell";
import { type Locale, translate } from "@/lib/i18n";

interface Props {
  readonly locale: Locale;
  readonly appearance: Appearance;
  readonly children: ReactNode;
}

/** The frame of the pages before somebody is in: first run and sign-in. */
export function Entrance({ locale, appearance, children }: Props) {
  return (
    <PlainShell
      product={translate(locale, "layout.product")}
      end={
        <AppearanceButton
          {...{ locale, appearance }}
          words={appearanceWords(locale)}
          className="inline-flex min-h-11 items-center gap-2 rounded-lg px-3 text-ink-2 text-sm hover:bg-sunken hover:text-ink"
        >
          <SlidersHorizontal aria-hidden="true" className="size-[1.2em]" />
          {translate(locale, "settings.sections.appearance.title")}
        </AppearanceButton>
      }
    >
      {children}
    </PlainShell>
  );
}
