import type { ReactNode } from "react";
import { SettingsNavigation } from "@/components/settings/settings-navigation";
import { sectionsFor } from "@/components/settings/settings-sections";
import { translate } from "@/lib/i18n";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewerIfAny } from "@/lib/server/people/page-viewer";

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const viewer = await pageViewerIfAny();
  if (!viewer) return children;
  const locale = await pageLocale();
  const items = sectionsFor(viewer.role).map(({ key, href }) => ({
    href,
    title: translate(locale, `settings.sections.${key}.title`),
  }));
  return (
    <div className="lg:grid lg:grid-cols-[200px_minmax(0,1fr)] lg:gap-14 print:block">
      <SettingsNavigation label={translate(locale, "settings.navigation")} {...{ items }} />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
