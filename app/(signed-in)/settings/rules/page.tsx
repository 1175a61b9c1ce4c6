import type { Metadata } from "next";
import { CentreForm } from "@/components/settings/centre-form";
import { PhotosSwitch } from "@/components/settings/photos-switch";
import { SettingsHeader } from "@/components/settings/settings-header";
import { Notice } from "@/components/ui/notice";
import { can } from "@/lib/access";
import { formatMoment } from "@/lib/format/dates";
import { type Locale, translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { type CentreDetails, getCentre } from "@/lib/server/centre/reads";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "settings.sections.rules.title") };
}

function Recorded({ centre, locale }: { centre: CentreDetails; locale: Locale }) {
  const { rulesRecordedAt: time, timeZone } = centre;
  if (time === null)
    return <Notice tone="warning">{translate(locale, "settings.rules.notYet")}</Notice>;
  const when = formatMoment(time, { locale, timeZone });
  return (
    <p className="text-ink-2">
      {translate(locale, "settings.rules.recordedAt")} <strong>{when}</strong>
    </p>
  );
}

export default async function RulesPage() {
  const { scope, role } = await pageViewer("/settings/rules");
  const [locale, centre] = await Promise.all([pageLocale(), getCentre(scope)]);
  const words = wordsOf(locale, ({ settings }) => settings.rules);
  const title = translate(locale, "settings.sections.rules.title");
  const submit = centre.rules === null ? words.submit : words.again;
  return (
    <>
      <SettingsHeader {...{ locale, title }} lead={words.lead} />
      <div className="mb-8">
        <Recorded {...{ centre, locale }} />
      </div>
      {can(role, "manage-settings") ? (
        <CentreForm
          field="rules"
          value={centre.rules ?? words.default}
          words={{ ...words, submit }}
        />
      ) : (
        <>
          <p className="max-w-[34em] whitespace-pre-line border-hair-2 border-l-4 py-1 pl-5 text-lg">
            {centre.rules ?? words.default}
          </p>
          <p className="mt-6 text-ink-2 text-sm">{words.onlyLook}</p>
        </>
      )}
      <h2 className="mt-12 mb-2 font-bold text-xl">{words.photosTitle}</h2>
      {can(role, "manage-settings") ? (
        <PhotosSwitch isAllowed={centre.photosAllowed} words={words} />
      ) : (
        <p className="text-ink-2">{centre.photosAllowed ? words.photosAre : words.photosAreNot}</p>
      )}
    </>
  );
}
