import { Disclosure } from "@/components/ui/disclosure";
import type { Words } from "@/lib/i18n/words-of";

/** Why it should be on the home screen, and how it gets there. */
export function InstallHelp({ words }: { readonly words: Words["waiting"]["install"] }) {
  return (
    <section className="mt-12 border-hair border-t pt-6">
      <h2 className="font-bold text-lg">{words.title}</h2>
      <p className="mt-1 mb-3 text-ink-2">{words.lead}</p>
      <Disclosure label={words.how}>
        <ul className="grid gap-2 pb-2">
          <li>{words.apple}</li>
          <li>{words.android}</li>
        </ul>
      </Disclosure>
    </section>
  );
}
