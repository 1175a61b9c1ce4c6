import type { Metadata } from "next";
import { headers } from "next/headers";
import { PeopleScreen } from "@/components/settings/people-screen";
import type { PersonRow } from "@/components/settings/person-row";
import { SettingsHeader } from "@/components/settings/settings-header";
import { can } from "@/lib/access";
import { translate } from "@/lib/i18n";
import { wordsOf } from "@/lib/i18n/words-of";
import { pageLocale } from "@/lib/server/page-locale";
import { listJourneyChoices } from "@/lib/server/people/journey-choices";
import { pageViewer } from "@/lib/server/people/page-viewer";
import { type ListedPerson, listPeople } from "@/lib/server/people/reads";
import { publicOrigin } from "@/lib/server/public-origin";
import type { Viewer } from "@/lib/server/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "settings.sections.people.title") };
}

const rowOf = (person: ListedPerson, viewer: Viewer): PersonRow => ({
  membershipId: person.membershipId,
  name: person.name,
  username: person.username,
  role: person.role,
  isDisabled: person.disabledAt !== null,
  isNew: person.mustChange,
  isYou: person.userId === viewer.userId,
  journeyIds: person.journeyIds,
});

export default async function PeoplePage() {
  const viewer = await pageViewer("/settings/people", "view-people");
  const locale = await pageLocale();
  const [people, journeys] = await Promise.all([
    listPeople(viewer.scope),
    listJourneyChoices(viewer.scope),
  ]);
  const words = wordsOf(locale, ({ settings, people: { roles, fields } }) => ({
    people: settings.people,
    roles,
    fields,
  }));
  const title = translate(locale, "settings.sections.people.title");
  const mayManage = can(viewer.role, "manage-people");
  return (
    <PeopleScreen
      {...{ journeys, mayManage, words }}
      address={publicOrigin(await headers()).origin}
      people={people.map((person) => rowOf(person, viewer))}
      header={
        <SettingsHeader {...{ locale, title }} lead={mayManage ? words.people.lead : undefined} />
      }
    />
  );
}
