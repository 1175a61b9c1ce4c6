"use client";
import { useState } from "react";
import { FormProblem } from "@/components/people/form-problem";
import { CheckBox } from "@/components/ui/check-box";
import { FormDialog } from "@/components/ui/form-dialog";
import type { CentreRole } from "@/lib/access";
import { useSend } from "@/lib/client/use-send";
import { fill } from "@/lib/i18n/fill";
import type { PeopleWords } from "./people-words";
import type { JourneyOption, PersonRow } from "./person-row";
import { RoleChoice } from "./role-choice";

interface Props {
  readonly person: PersonRow;
  readonly journeys: readonly JourneyOption[];
  readonly words: PeopleWords;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** What somebody may do from their next press on; a monitor's journeys with it. */
export function RoleDialog({ person, journeys, words, onClose, onChanged }: Props) {
  const { dialog } = words.people;
  const { ask, isPending, problem } = useSend();
  const [role, setRole] = useState<CentreRole>(person.role);
  const submit = async (given: FormData) => {
    const body = role === "monitor" ? { role, journeyIds: given.getAll("journeyIds") } : { role };
    const sent = await ask("PATCH", `/api/v1/people/${person.membershipId}`, body);
    if (sent?.status === "done") onChanged();
  };
  return (
    <FormDialog
      title={fill(dialog.changeTitle, { name: person.name })}
      words={{ ...dialog, submit: dialog.changeSubmit }}
      {...{ isPending, onClose }}
      onSubmit={(given) => void submit(given)}
    >
      <FormProblem text={problem ? `${problem.title}. ${problem.detail}` : undefined} />
      <RoleChoice {...{ words }} value={role} onChange={setRole} />
      {role === "monitor" ? (
        <JourneyChoices {...{ journeys, dialog }} chosen={person.journeyIds} />
      ) : null}
    </FormDialog>
  );
}

interface ChoicesProps {
  readonly journeys: readonly JourneyOption[];
  readonly chosen: readonly string[];
  readonly dialog: PeopleWords["people"]["dialog"];
}

function JourneyChoices({ journeys, chosen, dialog }: ChoicesProps) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{dialog.journeys}</legend>
      <p className="mb-2 text-ink-2 text-sm">
        {journeys.length > 0 ? dialog.journeysHint : dialog.noJourneys}
      </p>
      {journeys.map(({ id, name }) => (
        <CheckBox
          key={id}
          name="journeyIds"
          value={id}
          label={name}
          defaultChecked={chosen.includes(id)}
        />
      ))}
    </fieldset>
  );
}
