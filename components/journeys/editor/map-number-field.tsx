"use client";
import { TextField } from "@/components/ui/text-field";
import { numberOf, numberText } from "./number-text";
import { useFieldText } from "./use-field-text";

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly unit: string;
  readonly value: number | null;
  /** Whether the map takes it; null is an empty field. */
  readonly accepts: (value: number | null) => boolean;
  readonly problem: string;
  readonly isLabelHidden?: boolean | undefined;
  readonly onCommit: (value: number | null) => void;
}

/** A number of the map, typed as text: an empty field is no number, never 0. */
export function MapNumberField({ unit, value, accepts, problem, onCommit, label, ...look }: Props) {
  const readable = (text: string) => text.trim() === "" || numberOf(text) !== null;
  const problemOf = (text: string) =>
    readable(text) && accepts(text.trim() === "" ? null : numberOf(text)) ? null : problem;
  const { text, change, error } = useFieldText({
    value: numberText(value),
    problemOf,
    onCommit: (next) => onCommit(next.trim() === "" ? null : numberOf(next)),
  });
  return (
    <TextField
      {...look}
      label={label}
      note={unit}
      value={text}
      error={error}
      inputMode="decimal"
      maxLength={10}
      autoComplete="off"
      className="max-w-80"
      onChange={(event) => change(event.target.value)}
    />
  );
}
