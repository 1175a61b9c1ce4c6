"use client";
import { PlainShell } from "@/components/layout/plain-shell";
import { Button } from "@/components/ui/button";
import { ERROR_WORDS } from "./error-words";

export interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}

interface Props extends ErrorPageProps {
  /** Both where it is not known which one is wanted. */
  readonly locales: readonly (keyof typeof ERROR_WORDS)[];
}

/** What happened, what is safe, what to do. */
export function ErrorView({ error, retry, locales }: Props) {
  return (
    <PlainShell>
      {locales.map((locale, index) => {
        const words = ERROR_WORDS[locale];
        const Title = index === 0 ? "h1" : "h2";
        return (
          <div key={locale} lang={locale} className="mb-8">
            <Title className={`font-bold ${index === 0 ? "text-3xl" : "text-xl"}`}>
              {words.title}
            </Title>
            <p className="mt-3 text-ink-2 text-lg">{words.lead}</p>
          </div>
        );
      })}
      {error.digest ? <p className="mb-6 text-ink-3 text-sm">{error.digest}</p> : null}
      <div>
        <Button variant="primary" onClick={retry}>
          {locales.map((locale) => ERROR_WORDS[locale].retry).join(" · ")}
        </Button>
      </div>
    </PlainShell>
  );
}
