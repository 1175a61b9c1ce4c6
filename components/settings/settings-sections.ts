import { can, type Permission, type Role } from "@/lib/access";

interface SettingsSection {
  readonly key:
    | "people"
    | "own"
    | "rules"
    | "factors"
    | "duties"
    | "centre"
    | "keys"
    | "log"
    | "appearance"
    | "backup";
  readonly href: string;
  readonly permission: Permission;
}

/** What is everybody's own needs no right beyond being signed in. */
const SETTINGS_SECTIONS = [
  { key: "people", href: "/settings/people", permission: "view-people" },
  { key: "own", href: "/settings/sign-in", permission: "manage-own-sessions" },
  { key: "appearance", href: "/settings/appearance", permission: "manage-own-sessions" },
  { key: "rules", href: "/settings/rules", permission: "view-journeys" },
  { key: "factors", href: "/settings/factors", permission: "manage-factor-library" },
  { key: "duties", href: "/settings/duties", permission: "view-duty-sheets" },
  { key: "centre", href: "/settings/centre", permission: "manage-settings" },
  { key: "keys", href: "/settings/api-keys", permission: "manage-api-keys" },
  { key: "log", href: "/settings/log", permission: "view-audit-log" },
  { key: "backup", href: "/settings/backup", permission: "manage-backups" },
] as const satisfies readonly SettingsSection[];

export const sectionsFor = (role: Role): readonly SettingsSection[] =>
  SETTINGS_SECTIONS.filter(({ permission }) => can(role, permission));
