import type { Metadata } from "next";
import { APPEARANCE_COOKIE, appearanceOf } from "@/components/layout/appearance";
import { AppearancePanel } from "@/components/layout/appearance-panel";
import { appearanceWords } from "@/components/layout/appearance-words";
import { SettingsHeader } from "@/components/settings/settings-header";
import { translate } from "@/lib/i18n";
import { pageCookie } from "@/lib/server/page-cookie";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "settings.sections.appearance.title") };
}

export default async function AppearancePage() {
  await pageViewer("/settings/appearance");
  const locale = await pageLocale();
  const appearance = appearanceOf(await pageCookie(APPEARANCE_COOKIE));
  const title = translate(locale, "settings.sections.appearance.title");
  return (
    <>
      <SettingsHeader {...{ locale, title }} lead={translate(locale, "settings.appearance.lead")} />
      <AppearancePanel words={appearanceWords(locale)} {...{ appearance, locale }} />
    </>
  );
}
