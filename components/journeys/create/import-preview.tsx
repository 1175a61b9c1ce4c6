import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import type { Problem } from "@/lib/client/api";
import { fill } from "@/lib/i18n/fill";
import type { CreateWords } from "./create-words";

export interface PreviewedTouchpoint {
  readonly name: string;
  readonly place: string;
  readonly factorCount: number;
  readonly isKnown: boolean;
}

export interface ImportPreview {
  readonly name: string;
  readonly linkCount: number;
  readonly touchpoints: readonly PreviewedTouchpoint[];
  readonly pinsLeftOut: number;
}

interface Props {
  readonly words: CreateWords;
  readonly preview: ImportPreview;
  readonly isReusing: boolean;
}

/** What importing the file would make, touchpoint by touchpoint. */
export function ImportPreviewTable({ words, preview, isReusing }: Props) {
  const { name, touchpoints, linkCount, pinsLeftOut } = preview;
  const { columns } = words;
  const lead = fill(words.previewLead, { name, count: touchpoints.length, links: linkCount });
  return (
    <section>
      <h2 className="font-bold text-lg">{words.previewTitle}</h2>
      <p className="mb-3 text-ink-2">{lead}</p>
      {pinsLeftOut > 0 ? (
        <div className="mb-3">
          <Notice>{fill(words.pinsLeftOut, { count: pinsLeftOut })}</Notice>
        </div>
      ) : null}
      <Table
        caption={words.previewTitle}
        isCaptionHidden
        rows={touchpoints.map((touchpoint, index) => ({ ...touchpoint, key: String(index) }))}
        rowKey={({ key }) => key}
        columns={[
          { key: "place", header: columns.place, isRowHeader: true, cell: (row) => row.name },
          { key: "where", header: columns.where, cell: ({ place }) => place },
          { key: "factors", header: columns.factors, align: "end", cell: (row) => row.factorCount },
          {
            key: "known",
            header: columns.known,
            cell: ({ isKnown }) => (isKnown && isReusing ? words.known : words.fresh),
          },
        ]}
      />
    </section>
  );
}

/** What is wrong with the file, by the place in it. */
export function ImportProblems({ words, problem }: { words: CreateWords; problem: Problem }) {
  const errors = problem.errors ?? [];
  return (
    <div className="grid gap-4">
      <Notice tone="problem" isLive>
        {problem.detail}
      </Notice>
      {errors.length > 0 ? (
        <Table
          caption={words.errorsTitle}
          isCaptionHidden
          rows={errors}
          rowKey={({ path, code }) => `${path} ${code}`}
          columns={[
            {
              key: "path",
              header: words.errorPath,
              isRowHeader: true,
              cell: ({ path }) => <code className="text-sm">{path}</code>,
            },
            { key: "detail", header: words.errorDetail, cell: ({ detail }) => detail },
          ]}
        />
      ) : null}
    </div>
  );
}
