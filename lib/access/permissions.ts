/** The roles in one centre; a corporation's administrator stands above several and belongs to none. */
export const CENTRE_ROLES = ["director", "manager", "staff", "monitor"] as const;
export const ROLES = [...CENTRE_ROLES, "corporation-admin"] as const;

export type CentreRole = (typeof CENTRE_ROLES)[number];
export type Role = (typeof ROLES)[number];

const EVERYONE: readonly Role[] = ROLES;
const IN_THE_CENTRE: readonly Role[] = CENTRE_ROLES;
const EMPLOYEES: readonly Role[] = ["director", "manager", "staff"];
const LEADERS: readonly Role[] = ["director", "manager"];
const DIRECTOR: readonly Role[] = ["director"];
const READS_ALL: readonly Role[] = ["corporation-admin"];

/**
 * Who may do what: the whole of it. A monitor meets only the journeys assigned to them, whatever stands here
 * (`Viewer.assignedJourneyIds`); a corporation's administrator reads every centre and writes in none.
 */
const ROLES_WITH = {
  "manage-own-sessions": EVERYONE,

  "view-journeys": EVERYONE,
  "edit-journeys": LEADERS,
  "delete-journeys": LEADERS,
  "import-journeys": LEADERS,
  "export-journeys": [...LEADERS, ...READS_ALL],

  "view-checks": EVERYONE,
  "record-checks": IN_THE_CENTRE,
  "supersede-checks": EMPLOYEES,
  "record-walks": IN_THE_CENTRE,

  "view-incidents": [...EMPLOYEES, ...READS_ALL],
  "record-incidents": EMPLOYEES,
  "view-feedback": [...LEADERS, ...READS_ALL],

  "view-actions": [...EMPLOYEES, ...READS_ALL],
  "work-on-own-actions": EMPLOYEES,
  "manage-actions": LEADERS,

  "view-dashboard": [...LEADERS, ...READS_ALL],
  "view-reports": [...LEADERS, ...READS_ALL],
  "compare-centres": READS_ALL,
  "create-centres": READS_ALL,

  "view-people": [...LEADERS, ...READS_ALL],
  "manage-people": DIRECTOR,
  "manage-factor-library": LEADERS,
  "view-duty-sheets": [...EMPLOYEES, ...READS_ALL],
  "manage-settings": DIRECTOR,
  "manage-api-keys": DIRECTOR,
  "view-audit-log": [...DIRECTOR, ...READS_ALL],
  "export-centre": DIRECTOR,
  "import-centre": DIRECTOR,
  "manage-backups": DIRECTOR,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof ROLES_WITH;

export const PERMISSIONS = Object.keys(ROLES_WITH) as readonly Permission[];

export function can(role: Role, permission: Permission): boolean {
  const roles: readonly Role[] = ROLES_WITH[permission];
  return roles.includes(role);
}

export const isCentreRole = (text: string): text is CentreRole =>
  CENTRE_ROLES.some((role) => role === text);
