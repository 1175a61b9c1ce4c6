import { Check, Minus, X } from "lucide-react";
import { Table, type TableColumn } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Answer } from "@/lib/client/check-drafts";

export interface AnsweredFactor {
  readonly id: string;
  readonly name: string;
  readonly standard: string;
  /** 필수 or 가점, as it was when it was answered. */
  readonly isBasic: boolean;
  /** In the order of the columns; null where it was not answered. */
  readonly answers: readonly (Answer | null)[];
}

export interface AnswersTexts {
  readonly caption: string;
  readonly factor: string;
  /** One for each column of answers. */
  readonly columns: readonly string[];
  readonly basic: string;
  readonly plus: string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly notAsked: string;
}

const ICONS = { yes: Check, no: X, na: Minus } as const;

function AnswerWord({ answer, texts }: { answer: Answer | null; texts: AnswersTexts }) {
  if (answer === null) return <span className="text-ink-3">{texts.notAsked}</span>;
  const Icon = ICONS[answer];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap font-semibold">
      <Icon aria-hidden="true" className="size-[1.1em]" />
      {texts.answers[answer]}
    </span>
  );
}

/** The answers as they were given; where a check was corrected, both beside each other. */
export function AnswersTable({
  factors,
  texts,
}: {
  factors: readonly AnsweredFactor[];
  texts: AnswersTexts;
}) {
  const columns: readonly TableColumn<AnsweredFactor>[] = [
    {
      key: "factor",
      header: texts.factor,
      isRowHeader: true,
      cell: ({ name, standard, isBasic }) => (
        <div>
          <span className="mr-2">{name}</span>
          <Tag>{isBasic ? texts.basic : texts.plus}</Tag>
          {standard ? (
            <span className="block font-normal text-ink-2 text-sm">{standard}</span>
          ) : null}
        </div>
      ),
    },
    ...texts.columns.map((header, index) => ({
      key: `answer-${index}`,
      header,
      cell: ({ answers }: AnsweredFactor) => (
        <AnswerWord answer={answers[index] ?? null} texts={texts} />
      ),
    })),
  ];
  return (
    <Table
      {...{ columns }}
      caption={texts.caption}
      isCaptionHidden
      rows={factors}
      rowKey={({ id }) => id}
    />
  );
}
