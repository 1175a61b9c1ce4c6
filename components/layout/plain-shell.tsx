import type { ReactNode } from "react";
import { MAIN_ID } from "./skip-link";

interface Props {
  readonly product?: ReactNode;
  /** At the end of the top line, for example the choice of language and type size. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a page with one purpose: sign-in, first run, a visitor's answer, an error. */
export function PlainShell({ product, end, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header
        data-print="hide"
        className="flex min-h-15 items-center justify-between gap-4 px-5 py-2 font-extrabold tracking-tight sm:px-10"
      >
        {product}
        <div className="ml-auto font-normal tracking-normal">{end}</div>
      </header>
      <main
        id={MAIN_ID}
        tabIndex={-1}
        className="mx-auto flex w-full max-w-[560px] grow flex-col justify-center px-5 pt-4 pb-[14vh]"
      >
        {children}
      </main>
    </div>
  );
}
