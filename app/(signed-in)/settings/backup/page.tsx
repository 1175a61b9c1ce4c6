import { Download } from "lucide-react";
import type { Metadata } from "next";
import { Section } from "@/components/layout/section";
import { SettingsHeader } from "@/components/settings/settings-header";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { mayDownloadBackup } from "@/lib/server/centre/download-backup";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "settings.sections.backup.title") };
}

function Command({ children }: { children: string }) {
  return (
    <pre className="whitespace-pre-wrap rounded-lg border border-hair bg-surface p-4 text-sm">
      <code>{children}</code>
    </pre>
  );
}

export default async function BackupPage() {
  const viewer = await pageViewer("/settings/backup", "manage-backups");
  const locale = await pageLocale();
  const words = wordsOf(locale, ({ settings }) => settings.backup);
  const title = translate(locale, "settings.sections.backup.title");
  return (
    <>
      <SettingsHeader {...{ locale, title }} lead={words.lead} />
      {(await mayDownloadBackup(viewer)) ? (
        <>
          <LinkButton href="/api/v1/backup" download="" variant="primary">
            <Download aria-hidden="true" />
            {words.download}
          </LinkButton>
          <p className="mt-4 max-w-[36em] text-ink-2">{words.careful}</p>
        </>
      ) : (
        <Notice>{words.shared}</Notice>
      )}
      <Section title={words.make.title} lead={words.make.lead}>
        <Command>npm run admin -- backup backup.mot</Command>
      </Section>
      <Section title={words.restore.title} lead={words.restore.lead}>
        <Command>npm run admin -- restore backup.mot</Command>
        <p className="mt-3 text-ink-2 text-sm">{words.restore.after}</p>
      </Section>
    </>
  );
}
