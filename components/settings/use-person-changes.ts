"use client";
import { useRouter } from "next/navigation";
import { showToast } from "@/components/ui/toast-queue";
import { useSend } from "@/lib/client/use-send";
import { fill } from "@/lib/i18n/fill";
import type { PeopleWords } from "./people-words";
import type { PersonRow } from "./person-row";

interface Change {
  readonly body: object;
  /** What puts it back as it was. */
  readonly undo: object;
  /** What is said afterwards, with {name}. */
  readonly done: string;
}

/** Changes that can be taken back are made at once, and say so. */
export function usePersonChanges({ people }: PeopleWords) {
  const router = useRouter();
  const { ask } = useSend();
  const patch = async ({ membershipId }: PersonRow, body: object): Promise<boolean> => {
    const sent = await ask("PATCH", `/api/v1/people/${membershipId}`, body);
    router.refresh();
    if (sent?.status === "refused")
      showToast({ message: `${sent.problem.title}. ${sent.problem.detail}` });
    return sent?.status === "done";
  };
  const tell = (person: PersonRow, { undo, done }: Omit<Change, "body">) => {
    const takeBack = async () => {
      if (await patch(person, undo)) showToast({ message: people.done.undone });
    };
    showToast({
      message: fill(done, { name: person.name }),
      action: { label: people.done.undo, onPress: takeBack },
    });
  };
  const change = async (person: PersonRow, { body, ...rest }: Change) => {
    if (await patch(person, body)) tell(person, rest);
  };
  return { change, tell };
}
