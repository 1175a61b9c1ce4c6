import type { ReactNode } from "react";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { DutyWords, ShownTouchpoint } from "./duty-types";

interface Props {
  readonly touchpoint: ShownTouchpoint;
  readonly words: DutyWords;
}

/** One touchpoint on a duty's sheet: where it is, what to keep there, and how the work goes. */
export function DutyTouchpoint({ touchpoint, words }: Props) {
  const { name, place, procedure, isRoutine, factors, journeys } = touchpoint;
  return (
    <li className="grid gap-x-8 gap-y-3 border-hair border-t py-5 sm:grid-cols-[minmax(0,4fr)_minmax(0,7fr)_minmax(0,5fr)] print:break-inside-avoid print:grid-cols-[minmax(0,4fr)_minmax(0,7fr)_minmax(0,5fr)] print:gap-x-4 print:py-3">
      <div>
        <h2 className="font-bold">{name}</h2>
        <p className="text-ink-2 text-sm">{place}</p>
        {isRoutine ? null : (
          <p className="mt-1">
            <Tag>{words.sometimes}</Tag>
          </p>
        )}
        <Part label={words.journeys} className="mt-3">
          <Journeys {...{ journeys }} />
        </Part>
      </div>
      <Part label={words.keep}>
        {factors.length === 0 ? <p className="text-ink-2">{words.noFactors}</p> : null}
        <Factors {...{ factors, words }} />
      </Part>
      <Part label={words.procedure}>
        {procedure === "" ? (
          <p className="font-semibold text-unproven">{words.noProcedure}</p>
        ) : (
          <p className="whitespace-pre-line">{procedure}</p>
        )}
      </Part>
    </li>
  );
}

interface PartProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

const Part = ({ label, className = "", children }: PartProps) => (
  <div className={`min-w-0 ${className}`}>
    <p className="mb-1 text-ink-3 text-sm">{label}</p>
    {children}
  </div>
);

const Journeys = ({ journeys }: Pick<ShownTouchpoint, "journeys">) => (
  <ul className="text-sm">
    {journeys.map(({ id, name }) => (
      <li key={id}>
        <TextLink href={`/journeys/${id}`}>{name}</TextLink>
      </li>
    ))}
  </ul>
);

const Factors = ({
  factors,
  words,
}: Pick<ShownTouchpoint, "factors"> & { readonly words: DutyWords }) => (
  <ul className="grid gap-2">
    {factors.map(({ id, name, basic, standard }) => (
      <li key={id}>
        <span className="font-semibold">{name}</span>{" "}
        <Tag tone={basic ? "accent" : "plain"}>{basic ? words.basic : words.plus}</Tag>
        {standard === "" ? null : <span className="block text-ink-2 text-sm">{standard}</span>}
      </li>
    ))}
  </ul>
);
