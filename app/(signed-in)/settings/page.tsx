import { ChevronRight } from "lucide-react";
import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { sectionsFor } from "@/components/settings/settings-sections";
import { PageLink } from "@/components/ui/page-link";
import { translate } from "@/lib/i18n";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "settings.title") };
}

export default async function SettingsPage() {
  const { role } = await pageViewer("/settings");
  const locale = await pageLocale();
  return (
    <>
      <PageHeader title={translate(locale, "settings.title")} />
      <ul className="border-hair border-t">
        {sectionsFor(role).map(({ key, href }) => (
          <li key={key} className="border-hair border-b">
            <PageLink
              {...{ href }}
              className="group flex items-center gap-4 py-4 focus-visible:-outline-offset-3"
            >
              <span className="grow">
                <span className="block font-semibold group-hover:text-accent">
                  {translate(locale, `settings.sections.${key}.title`)}
                </span>
                <span className="block text-ink-2 text-sm">
                  {translate(locale, `settings.sections.${key}.about`)}
                </span>
              </span>
              <ChevronRight aria-hidden="true" className="size-5 shrink-0 text-ink-3" />
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}
