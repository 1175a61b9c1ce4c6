import type { Metadata } from "next";
import type { KeyRow } from "@/components/settings/key-row";
import { KeysScreen } from "@/components/settings/keys-screen";
import { SettingsHeader } from "@/components/settings/settings-header";
import { TextLink } from "@/components/ui/text-link";
import { formatDay, formatMoment } from "@/lib/format/dates";
import { dayOf } from "@/lib/format/day-of";
import { type Locale, translate } from "@/lib/i18n";
import { type Words, wordsOf } from "@/lib/i18n/words-of";
import { pageLocale } from "@/lib/server/page-locale";
import { type ListedApiKey, listApiKeys } from "@/lib/server/people/api-keys";
import { pageViewer } from "@/lib/server/people/page-viewer";
import { type ListedPerson, listPeople } from "@/lib/server/people/reads";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "settings.sections.keys.title") };
}

interface Showing {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly now: Date;
  readonly words: Words["settings"]["keys"];
}

function endedOf({ revokedAt, expiresAt }: ListedApiKey, { now, words }: Showing): string | null {
  if (revokedAt !== null) return words.revoked;
  return expiresAt !== null && expiresAt <= now ? words.expired : null;
}

function rowOf(key: ListedApiKey, showing: Showing): KeyRow {
  const { id, name, prefix, holder, lastUsedAt, expiresAt } = key;
  const { locale, timeZone, words } = showing;
  return {
    id,
    name,
    prefix,
    holder,
    used: lastUsedAt === null ? words.never : formatMoment(lastUsedAt, { locale, timeZone }),
    expires: expiresAt === null ? words.noEnd : formatDay(dayOf(expiresAt, timeZone), locale),
    ended: endedOf(key, showing),
  };
}

/** Whoever can sign in, the one who asks first. */
function holdersAmong(people: readonly ListedPerson[], userId: string, locale: Locale) {
  const active = people.filter(({ disabledAt }) => disabledAt === null);
  const mineFirst = [...active].sort(
    (one, other) => Number(other.userId === userId) - Number(one.userId === userId),
  );
  return mineFirst.map(({ membershipId, name, role }) => ({
    membershipId,
    label: `${name} · ${translate(locale, `people.roles.${role}`)}`,
  }));
}

export default async function KeysPage() {
  const viewer = await pageViewer("/settings/api-keys", "manage-api-keys");
  const { scope, timeZone, userId } = viewer;
  const [locale, keys, people] = await Promise.all([
    pageLocale(),
    listApiKeys(scope),
    listPeople(scope),
  ]);
  const words = wordsOf(locale, ({ settings }) => settings.keys);
  const showing = { locale, timeZone, now: new Date(), words };
  const title = translate(locale, "settings.sections.keys.title");
  return (
    <>
      <SettingsHeader {...{ locale, title }} lead={words.lead} />
      <KeysScreen
        keys={keys.map((key) => rowOf(key, showing))}
        holders={holdersAmong(people, userId, locale)}
        {...{ words }}
      />
      <p className="mt-8">
        <TextLink href="/api/v1/openapi.json">{words.document}</TextLink>
      </p>
    </>
  );
}
