import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { FactorUses } from "@/components/settings/factors/factor-uses";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { uuidText } from "@/lib/schemas/uuid-text";
import { listFactorUses } from "@/lib/server/factors/factor-uses";
import { getLibraryFactor } from "@/lib/server/factors/reads";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "factorLibrary.usesPage.title") };
}

export default async function FactorUsesPage({ params }: Props) {
  const { id } = await params;
  const { scope } = await pageViewer(`/settings/factors/${id}`, "manage-factor-library");
  const read = uuidText.safeParse(id);
  const factor = read.success ? await getLibraryFactor(scope, read.data) : null;
  if (!factor) notFound();
  const [locale, uses] = await Promise.all([pageLocale(), listFactorUses(scope, factor.name)]);
  const words = wordsOf(locale, ({ factorLibrary }) => factorLibrary);
  return (
    <>
      <PageHeader
        title={factor.name}
        lead={words.usesPage.lead}
        above={
          <Breadcrumb
            label={translate(locale, "ui.breadcrumb")}
            parents={[
              { href: "/settings", label: translate(locale, "settings.title") },
              { href: "/settings/factors", label: words.title },
            ]}
            current={words.usesPage.title}
          />
        }
      />
      <FactorUses {...{ uses }} words={words.usesPage} />
    </>
  );
}
