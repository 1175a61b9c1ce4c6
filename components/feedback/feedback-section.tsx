import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { FaceBar } from "./face-bar";
import {
  answersIn,
  dissatisfiedIn,
  type FeedbackView,
  isSaid,
  type Opinions,
  type PlaceOpinions,
  sayWaiting,
} from "./feedback-view";

interface Props extends FeedbackView {
  readonly journeyId: string;
  /** Null for who may not read them. */
  readonly opinions: Opinions | null;
  /** Of the latest day that was checked. */
  readonly latestVerdict: 100 | 0 | null;
  readonly mayEnter: boolean;
}

/** What visitors said, beside the verdict and never in it. */
export function FeedbackSection(props: Props) {
  const { say, opinions } = props;
  return (
    <Section
      title={say("section")}
      lead={opinions ? say("lead") : undefined}
      end={<Links {...props} />}
    >
      {opinions ? <Read {...props} opinions={opinions} /> : null}
    </Section>
  );
}

const LINK = "inline-flex min-h-11 items-center";

function Links({ say, journeyId, opinions, mayEnter }: Props) {
  const at = `/journeys/${journeyId}`;
  return (
    <span data-print="hide" className="flex flex-wrap gap-x-5">
      {opinions && opinions.answers > 0 ? (
        <TextLink
          className={LINK}
          href={`${at}/feedback?${new URLSearchParams({ ...opinions.window })}`}
        >
          {say("read")}
        </TextLink>
      ) : null}
      {mayEnter ? (
        <TextLink className={LINK} href={`${at}/feedback/stickers`}>
          {say("enterStickers")}
        </TextLink>
      ) : null}
      <TextLink className={LINK} href={`${at}/qr`}>
        {say("print")}
      </TextLink>
    </span>
  );
}

type ReadProps = Props & { readonly opinions: Opinions };

function Read(props: ReadProps) {
  const { say, opinions, latestVerdict } = props;
  const said = opinions.touchpoints.filter(isSaid);
  if (said.length === 0) return <p className="text-ink-2">{say("none")}</p>;
  const shown = answersIn(opinions.faces);
  const dissatisfied = dissatisfiedIn(opinions.faces);
  return (
    <>
      {latestVerdict === 100 && dissatisfied > 0 ? (
        <div className="mb-5">
          <Notice tone="warning">{say("contrast", { count: dissatisfied })}</Notice>
        </div>
      ) : null}
      {shown > 0 ? (
        <figure className="mb-6 max-w-[44em]">
          <figcaption className="mb-2 font-semibold">
            {say("distribution", { count: shown })}
          </figcaption>
          <FaceBar {...{ say }} faces={opinions.faces} />
        </figure>
      ) : (
        <p className="mb-4 text-ink-2">{say("fewOnly", { count: opinions.answers })}</p>
      )}
      <PlacesTable {...props} said={said} />
    </>
  );
}

function PlacesTable({ say, opinions, said }: ReadProps & { said: readonly PlaceOpinions[] }) {
  const { fewestShown } = opinions;
  return (
    <Table
      caption={say("section")}
      isCaptionHidden
      rows={said}
      rowKey={({ touchpointId }) => touchpointId}
      columns={[
        { key: "place", header: say("columns.place"), cell: ({ name }) => name, isRowHeader: true },
        {
          key: "answers",
          header: say("columns.answers"),
          cell: ({ answers, faces }) =>
            faces ? say("all", { count: answers }) : sayWaiting({ say, answers, fewestShown }),
        },
        {
          key: "dissatisfied",
          header: say("columns.dissatisfied"),
          cell: ({ together }) =>
            together
              ? say("dissatisfiedOf", {
                  all: answersIn(together),
                  count: dissatisfiedIn(together),
                })
              : null,
          align: "end",
        },
        {
          key: "faces",
          header: say("columns.faces"),
          cell: ({ together }) =>
            together ? <FaceBar {...{ say }} faces={together} hasWords={false} /> : null,
        },
        {
          key: "source",
          header: say("columns.source"),
          cell: (place) => <span className="text-ink-2 text-sm">{sourcesOf(place, say)}</span>,
        },
      ]}
    />
  );
}

function sourcesOf({ answers, stickers }: PlaceOpinions, say: Props["say"]): string {
  return [
    answers > 0 ? say("sources.qr") : "",
    stickers ? say("sources.stickers", { boards: stickers.boards }) : "",
  ]
    .filter(Boolean)
    .join(" · ");
}
