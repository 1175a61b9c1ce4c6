import type { ReactNode } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { type Locale, translate } from "@/lib/i18n";

interface Props {
  readonly locale: Locale;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

export function SettingsHeader({ locale, title, ...rest }: Props) {
  return (
    <PageHeader
      {...{ title }}
      {...rest}
      above={
        <div className="lg:hidden">
          <Breadcrumb
            label={translate(locale, "ui.breadcrumb")}
            parents={[{ href: "/settings", label: translate(locale, "settings.title") }]}
            current={title}
          />
        </div>
      }
    />
  );
}
