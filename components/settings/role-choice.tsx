"use client";
import { RadioGroup } from "@/components/ui/radio-group";
import { CENTRE_ROLES, type CentreRole, isCentreRole } from "@/lib/access";
import type { PeopleWords } from "./people-words";

interface Props {
  readonly words: PeopleWords;
  readonly value: CentreRole | null;
  readonly onChange: (role: CentreRole) => void;
}

/** The four roles of a centre, each with what it may do. */
export function RoleChoice({ words, value, onChange }: Props) {
  return (
    <RadioGroup
      layout="list"
      label={words.people.dialog.role}
      name="role"
      isRequired
      options={CENTRE_ROLES.map((role) => ({
        value: role,
        label: words.roles[role],
        hint: words.people.roleHints[role],
      }))}
      {...{ value }}
      onChange={(role) => isCentreRole(role) && onChange(role)}
    />
  );
}
