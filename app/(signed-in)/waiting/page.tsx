import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { InstallHelp } from "@/components/offline/install-help";
import { WaitingList } from "@/components/offline/waiting-list";
import { translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "waiting.title") };
}

export default async function WaitingPage() {
  const { timeZone } = await pageViewer("/waiting", "record-checks");
  const locale = await pageLocale();
  const words = wordsOf(locale, ({ waiting }) => waiting);
  return (
    <div className="max-w-[720px]">
      <PageHeader title={words.title} lead={words.lead} />
      <WaitingList
        clock={{ locale, timeZone }}
        {...{ words }}
        help={<InstallHelp {...{ words }} />}
      />
    </div>
  );
}
