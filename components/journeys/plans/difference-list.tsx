import { Section } from "@/components/layout/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { PlanDifferences } from "@/lib/journey-map/planned/plan-differences";
import type { PlanView } from "./plan-view";
import { type SaidDifference, sayDifferences } from "./say-differences";

interface Props extends PlanView {
  readonly differences: PlanDifferences;
}

/** What is otherwise, in words: now beside then. */
export function DifferenceList({ differences, ...view }: Props) {
  const { say, isAdopted } = view;
  const title = say(isAdopted ? "differences.titleAdopted" : "differences.title");
  const rows = sayDifferences(view, differences);
  return (
    <Section {...{ title }}>
      {rows.length === 0 ? (
        <p className="text-ink-2">
          {say(isAdopted ? "differences.noneAdopted" : "differences.none")}
        </p>
      ) : (
        <Table
          caption={title}
          isCaptionHidden
          {...{ rows }}
          rowKey={({ key }) => key}
          columns={[
            {
              key: "what",
              header: say("differences.what"),
              isRowHeader: true,
              cell: (row) => <What {...{ say, row }} />,
            },
            {
              key: "now",
              header: say(isAdopted ? "differences.before" : "differences.now"),
              cell: ({ now }) => now,
            },
            {
              key: "then",
              header: say(isAdopted ? "differences.since" : "differences.then"),
              cell: ({ planned }) => <span className="font-semibold">{planned}</span>,
            },
          ]}
        />
      )}
    </Section>
  );
}

const TONES = { added: "accent", removed: "plain", changed: "plain", moved: "plain" } as const;

function What({ say, row }: Pick<PlanView, "say"> & { readonly row: SaidDifference }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <Tag tone={TONES[row.kind]}>{say(`marks.${row.kind}`)}</Tag>
      {row.place}
      {row.field === "" ? null : <span className="font-normal text-ink-2">{row.field}</span>}
    </span>
  );
}
