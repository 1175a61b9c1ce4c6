import { type Locale, type MessageKey, type MessageValues, translate } from "@/lib/i18n";
import type { JourneyScore, LinkScore } from "@/lib/scoring";

interface Props {
  readonly locale: Locale;
  readonly score: JourneyScore;
  readonly welcomedShare: number;
}

const percent = (share: number, digits = 1): string => `${(share * 100).toFixed(digits)}%`;

function Row({ locale, link, isWeakest }: { locale: Locale; link: LinkScore; isWeakest: boolean }) {
  const missed = { failed: link.failed, checked: link.passed + link.failed };
  const [lower, upper] = link.interval;
  return (
    <tr className="border-hair border-b">
      <th
        scope="row"
        className={`py-3 pr-4 text-left font-semibold ${isWeakest ? "text-zero" : ""}`}
      >
        {isWeakest ? <span aria-hidden="true">◆ </span> : null}
        {translate(locale, `home.places.${link.id}` as MessageKey)}
      </th>
      <td className="whitespace-nowrap py-3 pr-4 text-right">
        {translate(locale, "home.example.missed", missed)}
      </td>
      <td className="hidden whitespace-nowrap py-3 pr-4 text-right text-ink-2 sm:table-cell">
        {percent(lower)}–{percent(upper)}
      </td>
      <td className="whitespace-nowrap py-3 text-right">+{percent(link.gain)}p</td>
    </tr>
  );
}

/** The rule at work on the founding story: what to fix first, on what evidence, and what it would win. */
export function WorkedExample({ locale, score, welcomedShare }: Props) {
  const t = (key: MessageKey, values?: MessageValues) => translate(locale, key, values);
  const { weakest, failureFree, interval } = score;
  if (weakest === null || failureFree === null || interval === null) return null;
  return (
    <section className="mt-12 border-ink border-t-2 pt-6">
      <p className="text-ink-3 text-sm">{t("home.example.title")}</p>
      <h2 className="mt-1 font-bold text-2xl text-zero">
        {t("home.example.weakest", { place: t(`home.places.${weakest.id}` as MessageKey) })}
      </h2>
      <p className="mt-2 max-w-[42em] text-ink-2">
        {t("home.example.rate", {
          rate: percent(failureFree),
          lower: percent(interval[0]),
          upper: percent(interval[1]),
          visits: Math.round(score.effectiveVisits),
        })}{" "}
        {t(welcomedShare === 0 ? "home.example.nobody" : "home.example.welcomed", {
          share: percent(welcomedShare),
        })}
      </p>
      <table className="mt-6 w-full border-collapse">
        <thead className="border-hair-2 border-b text-ink-3 text-sm">
          <tr>
            <th scope="col" className="py-2 text-left font-semibold">
              {t("home.example.columns.place")}
            </th>
            <th scope="col" className="py-2 pr-4 text-right font-semibold">
              {t("home.example.columns.missed")}
            </th>
            <th scope="col" className="hidden py-2 pr-4 text-right font-semibold sm:table-cell">
              {t("home.example.columns.interval")}
            </th>
            <th scope="col" className="py-2 text-right font-semibold">
              {t("home.example.columns.gain")}
            </th>
          </tr>
        </thead>
        <tbody>
          {score.links.map((link) => (
            <Row key={link.id} {...{ locale, link }} isWeakest={link.id === weakest.id} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
