"use client";
import { UserPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import type { MenuItem } from "@/components/ui/menu";
import { Notice } from "@/components/ui/notice";
import { InviteDialog } from "./invite-dialog";
import { PeopleTable } from "./people-table";
import type { PeopleWords } from "./people-words";
import type { JourneyOption, PersonRow, Slip } from "./person-row";
import { PrintedSlip } from "./printed-slip";
import { ResetDialog } from "./reset-dialog";
import { RoleDialog } from "./role-dialog";
import { SlipDialog } from "./slip-dialog";
import { usePersonChanges } from "./use-person-changes";

interface Props {
  readonly header: ReactNode;
  readonly people: readonly PersonRow[];
  readonly journeys: readonly JourneyOption[];
  readonly mayManage: boolean;
  readonly words: PeopleWords;
  /** Where those who are invited find the app. */
  readonly address: string;
}

type Open =
  | { readonly kind: "invite" }
  | { readonly kind: "role" | "reset"; readonly person: PersonRow }
  | { readonly kind: "slip"; readonly slip: Slip }
  | null;

export function PeopleScreen({ header, people, journeys, mayManage, words, address }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const { change } = usePersonChanges(words);
  const { resetPassword, disable, enable, change: changeRole, done } = words.people;
  const actionsOf = (person: PersonRow): readonly MenuItem[] => [
    { key: "role", label: changeRole, onPress: () => setOpen({ kind: "role", person }) },
    { key: "reset", label: resetPassword, onPress: () => setOpen({ kind: "reset", person }) },
    {
      key: "disable",
      label: person.isDisabled ? enable : disable,
      isDanger: !person.isDisabled,
      onPress: () =>
        change(person, {
          body: { disabled: !person.isDisabled },
          undo: { disabled: person.isDisabled },
          done: person.isDisabled ? done.enabled : done.disabled,
        }),
    },
  ];
  return (
    <>
      <div data-print={open?.kind === "slip" ? "hide" : undefined}>
        {header}
        <div className="mb-6">
          {mayManage ? (
            <Button variant="primary" onClick={() => setOpen({ kind: "invite" })}>
              <UserPlus aria-hidden="true" />
              {words.people.invite}
            </Button>
          ) : (
            <Notice>{words.people.onlyLook}</Notice>
          )}
        </div>
        <PeopleTable {...{ people, words }} actionsOf={mayManage ? actionsOf : null} />
      </div>
      <OpenDialog {...{ open, setOpen, journeys, words, address }} />
    </>
  );
}

interface DialogProps extends Pick<Props, "journeys" | "words" | "address"> {
  readonly open: Open;
  readonly setOpen: (open: Open) => void;
}

function OpenDialog({ open, setOpen, journeys, words, address }: DialogProps) {
  const router = useRouter();
  const { tell } = usePersonChanges(words);
  const onClose = () => setOpen(null);
  const showSlip = (slip: Slip) => {
    setOpen({ kind: "slip", slip });
    router.refresh();
  };
  if (open === null) return null;
  if (open.kind === "invite") return <InviteDialog {...{ words, onClose }} onInvited={showSlip} />;
  if (open.kind === "slip") {
    const { slip } = open;
    const slipWords = words.people.slip;
    return (
      <>
        <SlipDialog
          {...{ slip, address, onClose }}
          words={slipWords}
          closeLabel={words.people.dialog.close}
        />
        <PrintedSlip {...{ slip, address }} words={slipWords} />
      </>
    );
  }
  const { person } = open;
  if (open.kind === "reset")
    return (
      <ResetDialog {...{ person, onClose }} words={words.people.resetDialog} onReset={showSlip} />
    );
  const { role, journeyIds } = person;
  const undo = role === "monitor" ? { role, journeyIds } : { role };
  const onChanged = () => {
    onClose();
    router.refresh();
    tell(person, { undo, done: words.people.done.role });
  };
  return <RoleDialog {...{ person, journeys, words, onClose, onChanged }} />;
}
