import { WorkedExample } from "@/components/scores/worked-example";
import { translate } from "@/lib/i18n";
import { firstSeconds, scoreJourney } from "@/lib/scoring";
import { pageLocale } from "@/lib/server/page-locale";
import { foundingJourney, foundingTallies } from "../founding-story";

const CURL = `curl -H "Content-Type: application/json" \\
  -d @docs/examples/founding-story.json http://localhost:3000/api/v1/score`;

export default async function AboutPage() {
  const locale = await pageLocale();
  const score = scoreJourney(foundingJourney, foundingTallies);
  const { welcomedShare } = firstSeconds(foundingJourney, { within: 15 });
  return (
    <main className="mx-auto max-w-[1060px] px-5 py-10 sm:px-10 sm:py-16">
      <p className="font-bold text-ink-2">{translate(locale, "home.product")}</p>
      <h1 className="mt-2 font-bold text-4xl sm:text-5xl [font-feature-settings:normal]">
        100 − 1 = 0
      </h1>
      <p className="mt-5 max-w-[38em] text-ink-2 text-lg">{translate(locale, "home.lead")}</p>
      <WorkedExample {...{ locale, score, welcomedShare }} />
      <section className="mt-14 border-hair border-t pt-8">
        <h2 className="font-bold text-xl">{translate(locale, "home.api.title")}</h2>
        <p className="mt-2 text-ink-2">{translate(locale, "home.api.lead")}</p>
        <pre className="mt-4 whitespace-pre-wrap rounded-lg border border-hair bg-surface p-4 text-sm">
          <code>{CURL}</code>
        </pre>
        <a
          className="mt-4 inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          href="/api/v1/openapi.json"
        >
          {translate(locale, "home.api.document")}
        </a>
      </section>
    </main>
  );
}
