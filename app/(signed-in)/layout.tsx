import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { offlineMetadata } from "@/app/offline-metadata";
import { AppShell } from "@/components/layout/app-shell";
import { OfflinePages } from "@/components/offline/offline-pages";
import { PendingLink } from "@/components/offline/pending-link";
import { QueueRunner } from "@/components/offline/queue-runner";
import { AccountMenu } from "@/components/people/account-menu";
import { CentreOfPage } from "@/components/people/centre-of-page";
import { ExampleBanner } from "@/components/people/example-banner";
import { personWords } from "@/components/people/person-words";
import { placesOf } from "@/components/people/places-of";
import { type MessageKey, translate } from "@/lib/i18n";
import { type Words, wordsOf } from "@/lib/i18n/words-of";
import { buildId } from "@/lib/server/build-id";
import { getCentre } from "@/lib/server/centre/reads";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewerIfAny } from "@/lib/server/people/page-viewer";
import { whoIs } from "@/lib/server/people/who-am-i";

export async function generateMetadata(): Promise<Metadata> {
  return offlineMetadata(await pageLocale());
}

/** Only what is needed travels with every page. */
const pendingWords = ({ waiting: { pending, pendingShort, offline, sentNow } }: Words) => ({
  pending,
  pendingShort,
  offline,
  sentNow,
});

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const viewer = await pageViewerIfAny();
  // Each page proves for itself who looks at it, and leads nobody to the sign-in and back to its own address.
  if (!viewer) return children;
  const [locale, centre, { user, centres }] = await Promise.all([
    pageLocale(),
    getCentre(viewer.scope),
    whoIs(viewer.userId),
  ]);
  if (viewer.mustChangePassword) redirect("/sign-in/new-password");
  const build = buildId();
  const say = (key: MessageKey) => translate(locale, key);
  const waits = wordsOf(locale, ({ waiting }) => waiting.signOut);
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
              waits,
            }}
          />
        ) : null
      }
      status={<PendingLink words={wordsOf(locale, pendingWords)} />}
      account={
        <AccountMenu
          {...{ centre, centres, person }}
          words={{
            label: say("layout.personMenu"),
            centres: say("people.menu.centres"),
            own: say("people.menu.own"),
            appearance: say("people.menu.appearance"),
            signOut: say("people.menu.signOut"),
            waits,
          }}
        />
      }
    >
      {centres.length > 1 ? <CentreOfPage centreId={viewer.centreId} /> : null}
      {build === null ? null : <OfflinePages {...{ build }} />}
      <QueueRunner personId={viewer.userId} centreId={viewer.centreId} />
      {children}
    </AppShell>
  );
}
