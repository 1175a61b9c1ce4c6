import { describe, expect, it } from "vitest";
import { CENTRE_ROLES, can, isCentreRole, PERMISSIONS, ROLES } from "./permissions";

/** Which of director, manager, staff, monitor and corporation-admin may (o) or may not (-). */
const TABLE = {
  "manage-own-sessions": "o o o o o",
  "view-journeys": "o o o o o",
  "edit-journeys": "o o - - -",
  "delete-journeys": "o o - - -",
  "import-journeys": "o o - - -",
  "export-journeys": "o o - - o",
  "view-checks": "o o o o o",
  "record-checks": "o o o o -",
  "supersede-checks": "o o o - -",
  "record-walks": "o o o o -",
  "view-incidents": "o o o - o",
  "record-incidents": "o o o - -",
  "view-feedback": "o o - - o",
  "view-actions": "o o o - o",
  "work-on-own-actions": "o o o - -",
  "manage-actions": "o o - - -",
  "view-dashboard": "o o - - o",
  "view-reports": "o o - - o",
  "compare-centres": "- - - - o",
  "create-centres": "- - - - o",
  "view-people": "o o - - o",
  "manage-people": "o - - - -",
  "manage-factor-library": "o o - - -",
  "view-duty-sheets": "o o o - o",
  "manage-settings": "o - - - -",
  "manage-api-keys": "o - - - -",
  "view-audit-log": "o - - - o",
  "export-centre": "o - - - -",
  "import-centre": "o - - - -",
  "manage-backups": "o - - - -",
};

describe("who may do what", () => {
  it("[S1] is this table and nothing else", () => {
    const actual = PERMISSIONS.map((permission) => [
      permission,
      ROLES.map((role) => (can(role, permission) ? "o" : "-")).join(" "),
    ]);
    expect(Object.fromEntries(actual)).toEqual(TABLE);
  });

  it("lets a corporation's administrator write nothing in a centre", () => {
    const writes = /^(edit|delete|import|record|supersede|manage)-(?!own-sessions)/;
    const allowed = PERMISSIONS.filter((permission) => can("corporation-admin", permission));
    expect(allowed.filter((permission) => writes.test(permission))).toEqual([]);
  });

  it("gives a manager nothing that the director lacks, staff nothing that the manager lacks, a monitor nothing that staff lack", () => {
    const held = CENTRE_ROLES.map((role) => PERMISSIONS.filter((one) => can(role, one)));
    const [director = [], manager = [], staff = [], monitor = []] = held;
    expect(director).toEqual(expect.arrayContaining(manager));
    expect(manager).toEqual(expect.arrayContaining(staff));
    expect(staff).toEqual(expect.arrayContaining(monitor));
  });

  it("knows the roles of a centre from other words", () => {
    expect(["director", "monitor", "corporation-admin", "owner", ""].filter(isCentreRole)).toEqual([
      "director",
      "monitor",
    ]);
  });
});
