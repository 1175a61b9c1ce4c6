"use client";
import { Disclosure } from "@/components/ui/disclosure";
import { type OpensOffline, useOpensOffline } from "@/lib/client/use-opens-offline";
import type { Words } from "@/lib/i18n/words-of";

export type NeedsNetworkWords = Words["waiting"]["needsNetwork"];

interface TextProps {
  readonly words: NeedsNetworkWords;
  readonly why: Exclude<OpensOffline, "yes">;
}

/** What does not work here, what does, and what to ask for. */
export function NeedsNetworkText({ words, why }: TextProps) {
  return (
    <>
      <p className="text-ink-2">
        {words[why]} {why === "address" ? words.kept : null}
      </p>
      <Disclosure label={words.how} className="!border-b-0">
        {why === "browser" ? (
          <p>{words.otherBrowser}</p>
        ) : (
          <div className="grid gap-2">
            <p>{words.askOffice}</p>
            <p>{words.sendFirst}</p>
          </div>
        )}
      </Disclosure>
    </>
  );
}

/** Before a walk where the app cannot be opened anew without a network: that this screen should stay open. */
export function NeedsNetwork({ words }: Pick<TextProps, "words">) {
  const opens = useOpensOffline();
  if (opens === "yes") return null;
  return (
    <section
      aria-label={words.title}
      className="mb-8 max-w-[640px] rounded-lg bg-sunken px-4 pt-3 text-sm"
    >
      <p className="mb-1 font-semibold text-base">{words.stay}</p>
      <NeedsNetworkText {...{ words }} why={opens} />
    </section>
  );
}
