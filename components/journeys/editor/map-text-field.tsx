"use client";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { holdsPersonalNumber } from "@/lib/schemas/personal-number";
import { useEditor } from "./editor-context";
import { useFieldText } from "./use-field-text";

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly most: number;
  /** Said when it is empty; without it, it may be. */
  readonly missing?: string | undefined;
  readonly isLong?: boolean | undefined;
  readonly onCommit: (text: string) => void;
}

/** A text of the map: every sound letter is taken over at once, an unsound text says what to do. */
export function MapTextField({ missing, isLong = false, most, value, onCommit, ...texts }: Props) {
  const { words } = useEditor();
  const problemOf = (text: string) => {
    if (missing !== undefined && text.trim() === "") return missing;
    return holdsPersonalNumber(text) ? words.panel.personalNumber : null;
  };
  const { text, change, error } = useFieldText({ value, problemOf, onCommit });
  const Control = isLong ? TextArea : TextField;
  return (
    <Control
      {...texts}
      value={text}
      error={error}
      maxLength={most}
      autoComplete="off"
      onChange={(event) => change(event.target.value)}
    />
  );
}
