"use client";
import { Plus } from "lucide-react";
import { fill } from "@/lib/i18n/fill";
import { insertSection } from "@/lib/journey-map/drawing/insert-section";
import { sectionUnder } from "@/lib/journey-map/drawing/section-under";
import type { NamedSection } from "@/lib/journey-map/starter-library/sections";
import type { Where } from "@/lib/journey-map/where";
import { useEditor } from "./editor-context";
import { useLibrary } from "./library-context";
import { fromStarter } from "./new-touchpoint";

/** Several touchpoints with the ways between them, put in as one. */
export function AddSection({ where }: { readonly where: Where }) {
  const { words, run, show } = useEditor();
  const { sections } = useLibrary();
  const texts = words.sections;
  const add = (section: NamedSection) => {
    const command = insertSection(sectionUnder(section, fromStarter), where);
    run(command, { message: fill(texts.added, { name: section.name }) });
    show({ kind: "touchpoint" });
  };
  return (
    <section aria-labelledby="add-section" className="mt-8">
      <h3 id="add-section" className="font-bold text-lg">
        {texts.title}
      </h3>
      <p className="mb-2 text-ink-2 text-sm">{texts.lead}</p>
      <ul className="border-hair border-t">
        {sections.map((section) => (
          <li key={section.key}>
            <button
              type="button"
              className="flex min-h-12 w-full items-center gap-3 border-hair border-b px-2 py-2 text-left hover:bg-sunken"
              onClick={() => add(section)}
            >
              <Plus aria-hidden="true" className="size-5 shrink-0 text-accent" />
              <span>
                <span className="font-semibold">{section.name}</span>
                <span className="block text-ink-2 text-sm">
                  {section.touchpoints.map(({ name }) => name).join(" → ")}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
