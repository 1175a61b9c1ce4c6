import { Disclosure } from "@/components/ui/disclosure";
import type { FormWords } from "./paper-words";

/** How the keyboard fills the grid: said at once where there is room for it, on a phone for who asks. */
export function KeyHelp({ words }: { readonly words: FormWords }) {
  const said = (
    <>
      <p className="text-ink-2">{words.keys}</p>
      <p className="mt-1 text-ink-2 text-sm">{words.causeKeys}</p>
    </>
  );
  return (
    <>
      <div className="mb-4 max-w-[44em] max-md:hidden">{said}</div>
      <Disclosure label={words.keysTitle} className="mb-1 border-b-0 md:hidden">
        {said}
      </Disclosure>
    </>
  );
}
