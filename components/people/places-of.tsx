import { CalendarCheck, ClipboardCheck, Route, Settings } from "lucide-react";
import type { NavigationItem } from "@/components/layout/navigation";
import { can, type Role } from "@/lib/access";
import { type Locale, translate } from "@/lib/i18n";

/** The places of the app for a role, in the order of the day. Staff begin with what is due for checking. */
export function placesOf(role: Role, locale: Locale): readonly NavigationItem[] {
  const say = (place: "today" | "journeys" | "checks" | "settings") =>
    translate(locale, `people.places.${place}`);
  const home = can(role, "view-dashboard") ? "/" : "/today";
  return [
    { href: home, label: say("today"), icon: <CalendarCheck />, within: ["/today"] },
    ...(can(role, "view-journeys")
      ? [{ href: "/journeys", label: say("journeys"), icon: <Route /> }]
      : []),
    ...(can(role, "view-checks")
      ? [
          {
            href: "/checks",
            label: say("checks"),
            icon: <ClipboardCheck />,
            isMain: true,
            within: ["/walk", "/waiting"],
          },
        ]
      : []),
    { href: "/settings", label: say("settings"), icon: <Settings /> },
  ];
}
