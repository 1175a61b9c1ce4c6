import type { Metadata } from "next";
import { Section } from "@/components/layout/section";
import { deviceName } from "@/components/settings/device-name";
import { OwnPassword } from "@/components/settings/own-password";
import { SessionsTable } from "@/components/settings/sessions-table";
import { SettingsHeader } from "@/components/settings/settings-header";
import { formatMoment } from "@/lib/format/dates";
import { translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { pageLocale } from "@/lib/server/page-locale";
import { pageSessions } from "@/lib/server/people/page-sessions";
import { pageViewer } from "@/lib/server/people/page-viewer";
import { whoIs } from "@/lib/server/people/who-am-i";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "settings.sections.own.title") };
}

export default async function OwnSignInPage() {
  const { userId, role, timeZone } = await pageViewer("/settings/sign-in");
  const locale = await pageLocale();
  const [{ user }, sessions] = await Promise.all([whoIs(userId), pageSessions(userId, new Date())]);
  const words = wordsOf(locale, ({ settings }) => settings.own);
  const rows = sessions.map(({ id, userAgent, createdAt, ipAddress, current }) => ({
    id,
    device: deviceName(userAgent) ?? words.sessions.unknownDevice,
    begun: formatMoment(createdAt, { locale, timeZone }),
    address: ipAddress?.replace(/^::ffff:/, "") || "–",
    isCurrent: current,
  }));
  return (
    <>
      <SettingsHeader
        {...{ locale }}
        title={translate(locale, "settings.sections.own.title")}
        lead={translate(locale, "settings.own.lead", {
          name: user.name,
          username: user.username,
          role: translate(locale, `people.roles.${role}`),
        })}
      />
      <Section title={words.password.title}>
        <OwnPassword
          words={words.password}
          fieldWords={wordsOf(locale, ({ people }) => people.fields)}
        />
      </Section>
      <Section title={words.sessions.title} lead={words.sessions.lead}>
        <SessionsTable sessions={rows} words={words.sessions} />
      </Section>
    </>
  );
}
