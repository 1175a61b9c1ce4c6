import type { ReactNode } from "react";
import { leastWidth, PathDrawing } from "@/components/journey-map/path-drawing/path-drawing";
import { PathKey } from "@/components/journey-map/path-drawing/path-key";
import { Sideways } from "@/components/journey-map/path-drawing/sideways";
import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import { translate } from "@/lib/i18n";
import type { PathView } from "./journey-view";
import { keyOf } from "./path-key-words";
import { PathList } from "./path-list";
import { type PathPicture, pathPicture, type StopWords } from "./path-words";
import { bandLabelOf, firstGreetingOf } from "./say-first-seconds";

interface Props extends PathView {
  /** Where there is more than one. */
  readonly title?: string;
  /** Beside the heading. */
  readonly end?: ReactNode;
  readonly className?: string;
}

/** The path over time: a drawing on wide screens and paper, a list on phones, a table for everybody. */
export function PathFigure({ title, end, className = "mt-10", ...view }: Props) {
  const { say, journey } = view;
  const picture = pathPicture(view);
  const verdict = bandLabelOf(view);
  const label = say("map.alternative", {
    name: journey.name,
    verdict,
    stops: picture.stops.map((stop) => sentenceOf(view, stop)).join(" "),
  });
  const looks = picture.stops.map(
    ({ id, look, number, mark }) => [id, { look, number, mark }] as const,
  );
  return (
    <figure {...{ className }}>
      <figcaption className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="font-bold text-xl">{title ?? say("map.title")}</h2>
        {end}
        {picture.layout.axis ? (
          <span className={`text-ink-2 text-sm ${end ? "basis-full text-right" : ""}`}>
            {say("map.axis")}
          </span>
        ) : null}
      </figcaption>
      <Sideways
        label={[title, say("map.region")].filter(Boolean).join(", ")}
        hint={translate(view.locale, "drawings.sideways")}
        width={leastWidth(picture.layout.frame)}
        className="max-sm:hidden print:!block"
      >
        <PathDrawing layout={picture.layout} stops={Object.fromEntries(looks)} label={label} />
      </Sideways>
      <div className="max-sm:hidden print:!block">
        <PathKey
          label={translate(view.locale, "drawings.key.title")}
          items={keyOf(picture, view.locale)}
        />
      </div>
      <div className="sm:hidden print:hidden">
        <p className="mb-4 rounded-lg bg-band px-4 py-2 font-bold text-band-ink text-sm">
          {verdict}
        </p>
        <PathList {...view} stops={picture.stops} />
      </div>
      <Notes {...view} {...{ picture }} />
      <PathTable {...view} stops={picture.stops} />
    </figure>
  );
}

function sentenceOf({ say }: PathView, { number, name, when, evidence, flag }: StopWords): string {
  const arrival = when ? say("map.at", { when }) : say("map.apart");
  return `${number}. ${[name, arrival, evidence, flag].filter(Boolean).join(", ")}.`;
}

function Notes({ picture, ...view }: PathView & { readonly picture: PathPicture }) {
  const { say, figures } = view;
  const { layout, untimed } = picture;
  return (
    <div className="mt-2 text-ink-2 text-sm">
      {layout.axis ? (
        <>
          <p className="text-ink">{firstGreetingOf(figures.firstSeconds, view)}</p>
          <p>
            {say("map.notEverything")} {say("map.scale")}
          </p>
        </>
      ) : (
        <p>{say("map.inOrder")}</p>
      )}
      {layout.axis && untimed > 0 ? <p>{say("map.untimed", { count: untimed })}</p> : null}
    </div>
  );
}

function PathTable({ say, stops }: PathView & { readonly stops: readonly StopWords[] }) {
  return (
    <Disclosure label={say("map.table")} data-print="hide" className="mt-1 border-b-0 text-sm">
      <Table
        caption={say("map.title")}
        isCaptionHidden
        rows={stops}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "place",
            header: say("map.columns.place"),
            cell: ({ number, name }) => `${number}. ${name}`,
            isRowHeader: true,
          },
          {
            key: "when",
            header: say("map.columns.when"),
            cell: ({ when }) => when || say("map.apart"),
          },
          { key: "next", header: say("map.columns.next"), cell: ({ next }) => next },
          {
            key: "evidence",
            header: say("map.columns.evidence"),
            cell: ({ evidence, flag }) => [evidence, flag].filter(Boolean).join(" · "),
          },
        ]}
      />
    </Disclosure>
  );
}
