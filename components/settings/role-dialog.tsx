"use client";
import { type FormEvent, useId, useState } from "react";
import { FormProblem } from "@/components/people/form-problem";
import { Button } from "@/components/ui/button";
import { CheckBox } from "@/components/ui/check-box";
import { Dialog } from "@/components/ui/dialog";
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
  const formId = useId();
  const { ask, isPending, problem } = useSend();
  const [role, setRole] = useState<CentreRole>(person.role);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const journeyIds = new FormData(event.currentTarget).getAll("journeyIds");
    const body = role === "monitor" ? { role, journeyIds } : { role };
    const sent = await ask("PATCH", `/api/v1/people/${person.membershipId}`, body);
    if (sent?.status === "done") onChanged();
  };
  return (
    <Dialog
      isOpen
      title={fill(dialog.changeTitle, { name: person.name })}
      closeLabel={dialog.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{dialog.cancel}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            {...{ isPending }}
            pendingLabel={dialog.pending}
          >
            {dialog.changeSubmit}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="grid gap-6">
        <FormProblem text={problem ? `${problem.title}. ${problem.detail}` : undefined} />
        <RoleChoice {...{ words }} value={role} onChange={setRole} />
        {role === "monitor" ? (
          <JourneyChoices {...{ journeys, dialog }} chosen={person.journeyIds} />
        ) : null}
      </form>
    </Dialog>
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
