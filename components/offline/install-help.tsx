"use client";
import { Disclosure } from "@/components/ui/disclosure";
import { useOpensOffline } from "@/lib/client/use-opens-offline";
import type { Words } from "@/lib/i18n/words-of";
import { NeedsNetworkText } from "./needs-network";

/** Why it should be on the home screen, and how it gets there; or why that would not make it open without a network. */
export function InstallHelp({ words }: { readonly words: Words["waiting"] }) {
  const { install, needsNetwork } = words;
  const opens = useOpensOffline();
  return (
    <section className="mt-12 border-hair border-t pt-6">
      <h2 className="mb-1 font-bold text-lg">
        {opens === "yes" ? install.title : needsNetwork.title}
      </h2>
      {opens === "yes" ? (
        <>
          <p className="mb-3 text-ink-2">{install.lead}</p>
          <Disclosure label={install.how}>
            <ul className="grid gap-2 pb-2">
              <li>{install.apple}</li>
              <li>{install.android}</li>
            </ul>
          </Disclosure>
        </>
      ) : (
        <NeedsNetworkText words={needsNetwork} why={opens} />
      )}
    </section>
  );
}
