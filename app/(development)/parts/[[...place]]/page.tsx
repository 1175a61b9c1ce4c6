import {
  ClipboardCheck,
  House,
  ListChecks,
  LogOut,
  MessageSquareText,
  Route,
  SunMoon,
} from "lucide-react";
import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import { AppShell } from "@/components/layout/app-shell";
import { APPEARANCE_COOKIE, appearanceOf } from "@/components/layout/appearance";
import { AppearanceButton } from "@/components/layout/appearance-button";
import { appearanceWords } from "@/components/layout/appearance-words";
import { PageHeader } from "@/components/layout/page-header";
import { MENU_ROW, PersonMenu } from "@/components/layout/person-menu";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/link-button";
import { LOCALE_COOKIE, localeFrom, translate } from "@/lib/i18n";
import { Buttons } from "../buttons";
import { Choices } from "../choices";
import { Fields } from "../fields";
import { Marks, TypeSamples } from "../marks";
import { MoreParts } from "../more-parts";
import { Overlays } from "../overlays";
import { States } from "../states";
import { SampleTable } from "../table-sample";
import { WORDS } from "../words";

export const metadata = { title: "Parts", robots: { index: false } };

const HREFS = ["/parts", "/parts/journeys", "/parts/checks", "/parts/incidents", "/parts/actions"];
const ICONS = [House, Route, ClipboardCheck, MessageSquareText, ListChecks];

/** Every part on one page, for those who build screens; never part of the product. Any place below it is the same page, so that the navigation leads somewhere. */
export default async function PartsPage() {
  const jar = await cookies();
  const cookie = jar.get(LOCALE_COOKIE)?.value;
  const locale = localeFrom({ cookie, acceptLanguage: (await headers()).get("accept-language") });
  if (process.env.NODE_ENV === "production" && process.env.MOT_PARTS !== "1") notFound();
  const words = WORDS[locale];
  const items = words.items.map((label, index) => {
    const Icon = ICONS[index] ?? House;
    return { href: HREFS[index] ?? "/parts", label, icon: <Icon />, isMain: index === 2 };
  });
  const account = (
    <PersonMenu
      centre={words.centre}
      person={words.person}
      label={translate(locale, "layout.personMenu")}
    >
      <AppearanceButton
        words={appearanceWords(locale)}
        appearance={appearanceOf(jar.get(APPEARANCE_COOKIE)?.value)}
        locale={locale}
        className={MENU_ROW}
      >
        <SunMoon aria-hidden="true" />
        {translate(locale, "appearance.open")}
      </AppearanceButton>
      <button type="button" className={MENU_ROW}>
        <LogOut aria-hidden="true" />
        {translate(locale, "layout.signOut")}
      </button>
    </PersonMenu>
  );
  return (
    <AppShell
      product={{ label: translate(locale, "layout.product"), href: "/parts" }}
      words={{
        skip: translate(locale, "layout.skip"),
        navigation: translate(locale, "layout.navigation"),
      }}
      items={items}
      account={account}
    >
      <PageHeader
        above={
          <Breadcrumb
            label={translate(locale, "ui.breadcrumb")}
            parents={[{ href: "/parts/journeys", label: words.items[1] ?? "" }]}
            current={words.title}
          />
        }
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <LinkButton variant="quiet" href="/parts">
              {words.quiet}
            </LinkButton>
            <LinkButton href="/parts">{words.link}</LinkButton>
          </>
        }
      />
      <TypeSamples words={words} />
      <Buttons words={words} />
      <Fields words={words} />
      <Choices words={words} />
      <Overlays words={words} />
      <SampleTable words={words} />
      <Marks words={words} />
      <States words={words} />
      <MoreParts words={words} />
    </AppShell>
  );
}
