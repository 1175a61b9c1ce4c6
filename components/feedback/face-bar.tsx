import { FACES } from "./face-shapes";
import { answersIn, type FaceCounts, type FeedbackView } from "./feedback-view";

const WIDTH = 400;
const TONES = ["fill-ink", "fill-ink-3", "fill-hair-2", "fill-accent/45", "fill-accent"] as const;
const SWATCHES = ["bg-ink", "bg-ink-3", "bg-hair-2", "bg-accent/45", "bg-accent"] as const;

interface Props extends Pick<FeedbackView, "say"> {
  readonly faces: FaceCounts;
  /** The words stand below it; without them a table says it. */
  readonly hasWords?: boolean;
}

function partsOf(faces: FaceCounts) {
  const all = Math.max(1, answersIn(faces));
  let x = 0;
  return FACES.map((face, index) => {
    const width = ((faces[index] ?? 0) / all) * WIDTH;
    const part = { ...face, index, count: faces[index] ?? 0, x, width };
    x += width;
    return part;
  });
}

/** How answers are spread over the five faces, from dissatisfied to satisfied. */
export function FaceBar({ say, faces, hasWords = true }: Props) {
  const parts = partsOf(faces);
  return (
    <div className="min-w-40 print:max-w-full">
      <svg
        viewBox={`0 0 ${WIDTH} 18`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-[18px] w-full rounded-sm"
      >
        {parts.map(({ key, index, x, width }) => (
          <rect key={key} {...{ x, width }} height={18} className={TONES[index]} />
        ))}
      </svg>
      {hasWords ? (
        <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {parts.map(({ key, index, count }) => (
            <li key={key} className="inline-flex items-center gap-1.5 whitespace-nowrap">
              <span
                aria-hidden="true"
                className={`size-3 rounded-sm border border-edge ${SWATCHES[index]}`}
              />
              {say(`visitor.faces.${key}`)}{" "}
              <span className="font-semibold tabular-nums">{count}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
