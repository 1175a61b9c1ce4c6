export const MAIN_ID = "main";

/** The first stop of the Tab key: past the navigation. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a
      href={`#${MAIN_ID}`}
      data-print="hide"
      className="fixed top-2 left-2 z-50 inline-flex min-h-12 -translate-y-20 items-center rounded-lg bg-ink px-5 font-semibold text-paper focus:translate-y-0"
    >
      {children}
    </a>
  );
}
