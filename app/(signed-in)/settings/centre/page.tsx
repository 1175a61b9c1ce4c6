import type { Metadata } from "next";
import { CentreForm } from "@/components/settings/centre-form";
import { SettingsHeader } from "@/components/settings/settings-header";
import { translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { getCentre } from "@/lib/server/centre/reads";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "settings.sections.centre.title") };
}

export default async function CentrePage() {
  const { scope } = await pageViewer("/settings/centre", "manage-settings");
  const [locale, { name }] = await Promise.all([pageLocale(), getCentre(scope)]);
  const words = wordsOf(locale, ({ settings }) => settings.centre);
  const title = translate(locale, "settings.sections.centre.title");
  return (
    <>
      <SettingsHeader {...{ locale, title }} lead={words.lead} />
      <CentreForm field="name" value={name} {...{ words }} />
    </>
  );
}
