import type { ReactNode } from "react";

interface Props {
  /** One sentence: what is not here yet and what brings it here. */
  readonly sentence: ReactNode;
  /** One button. */
  readonly action?: ReactNode;
  /** One link, for example to the example centre. */
  readonly link?: ReactNode;
}

export function EmptyState({ sentence, action, link }: Props) {
  return (
    <div className="flex flex-col items-start gap-4 border-hair border-y py-10">
      <p className="max-w-[34em] text-lg">{sentence}</p>
      {action || link ? (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          {action}
          {link}
        </div>
      ) : null}
    </div>
  );
}
