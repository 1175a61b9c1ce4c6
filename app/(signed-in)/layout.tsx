import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { offlineMetadata } from "@/app/offline-metadata";
import { AppShell } from "@/components/layout/app-shell";
import { AccountMenu } from "@/components/people/account-menu";
import { ExampleBanner } from "@/components/people/example-banner";
import { personWords } from "@/components/people/person-words";
import { placesOf } from "@/components/people/places-of";
import { type MessageKey, translate } from "@/lib/i18n";
import { getCentre } from "@/lib/server/centre/reads";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewerIfAny } from "@/lib/server/people/page-viewer";
import { whoIs } from "@/lib/server/people/who-am-i";

export async function generateMetadata(): Promise<Metadata> {
  return offlineMetadata(await pageLocale());
}

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const viewer = await pageViewerIfAny();
  // Each page proves for itself who looks at it, and leads nobody to the sign-in and back to its own address.
  if (!viewer) return children;
  const [locale, centre, { user }] = await Promise.all([
    pageLocale(),
    getCentre(viewer.scope),
    whoIs(viewer.userId),
  ]);
  if (user.mustChange) redirect("/sign-in/new-password");
  const say = (key: MessageKey) => translate(locale, key);
  const person = personWords({ name: user.name, role: viewer.role }, locale);
  return (
    <AppShell
      product={{ label: say("layout.product"), href: "/" }}
      words={{ skip: say("layout.skip"), navigation: say("layout.navigation") }}
      items={placesOf(viewer.role, locale)}
      banner={
        centre.isExample ? (
          <ExampleBanner
            goTo="/setup"
            words={{
              badge: say("people.example.badge"),
              notice: say("people.example.notice"),
              leave: say("people.example.leave"),
            }}
          />
        ) : null
      }
      account={
        <AccountMenu
          {...{ person }}
          centre={centre.name}
          words={{
            label: say("layout.personMenu"),
            own: say("people.menu.own"),
            appearance: say("people.menu.appearance"),
            signOut: say("people.menu.signOut"),
          }}
        />
      }
    >
      {children}
    </AppShell>
  );
}
