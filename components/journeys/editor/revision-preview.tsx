import { fill } from "@/lib/i18n/fill";
import { mapDifferences } from "@/lib/journey-map/map-differences";
import type { JourneyMap } from "@/lib/journey-map/map-types";
import type { EditorWords } from "./editor-words";

interface Props {
  readonly words: EditorWords;
  readonly current: JourneyMap;
  readonly map: JourneyMap;
}

/** What is different then from now, in sentences. */
function differencesOf({ words, current, map }: Props): readonly string[] {
  const { revisions: texts } = words;
  const { added, removed, changed, ...others } = mapDifferences(current, map);
  const named = (text: string, places: readonly string[]) =>
    places.length > 0 ? [fill(text, { places: places.join(", ") })] : [];
  return [
    ...named(texts.added, added),
    ...named(texts.removed, removed),
    ...named(texts.changed, changed),
    ...(others.areWaysOther ? [texts.ways] : []),
    ...(others.isDescribedOtherwise ? [texts.described] : []),
  ];
}

/** A journey as it was, beside what it is now. */
export function RevisionPreview(props: Props) {
  const { words, map } = props;
  const { revisions: texts } = words;
  const differences = differencesOf(props);
  return (
    <div className="grid gap-6">
      <section>
        <h3 className="mb-1 font-bold">{texts.differences}</h3>
        {differences.length === 0 ? (
          <p className="text-ink-2">{texts.same}</p>
        ) : (
          <ul className="list-disc pl-5">
            {differences.map((difference) => (
              <li key={difference}>{difference}</li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3 className="mb-1 font-bold">{texts.preview}</h3>
        <p className="font-semibold">{map.name}</p>
        {map.touchpoints.length === 0 ? (
          <p className="text-ink-2">{texts.empty}</p>
        ) : (
          <ol className="mt-1 border-hair border-t">
            {map.touchpoints.map(({ id, name, place }, index) => (
              <li key={id} className="flex gap-3 border-hair border-b py-2">
                <span className="text-ink-3 tabular-nums">{index + 1}</span>
                <span>
                  {name} <span className="text-ink-2 text-sm">{place}</span>
                </span>
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}
