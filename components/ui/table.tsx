import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { TableColumn } from "./table-column";
import { TableHeader } from "./table-header";

export type { TableColumn } from "./table-column";

interface Props<Row> {
  readonly caption: ReactNode;
  readonly isCaptionHidden?: boolean | undefined;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What a phone shows: each row as a block with its headers, or the table as it is, to scroll sideways. */
  readonly onPhone?: "stack" | "scroll" | undefined;
  /** In place of the rows when there is none. */
  readonly empty?: ReactNode;
  readonly className?: string | undefined;
}

// Said again, because a table shown as blocks is no longer one to some screen readers.
const ROLE = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  cell: { role: "cell" },
  rowHeader: { role: "rowheader" },
} as const;

// On screens only: on paper, which is narrower than most of them, a table stays a table.
const STACKED =
  "not-print:max-md:block not-print:max-md:[&_tbody]:block not-print:max-md:[&_thead]:sr-only not-print:max-md:[&_tr]:block not-print:max-md:[&_tr]:py-3 not-print:max-md:[&_tr]:border-b not-print:max-md:[&_tr]:border-hair";

/** Rows and columns as a document sets them: hairlines, no boxes. */
export function Table<Row>({ columns, rows, rowKey, caption, empty, ...look }: Props<Row>) {
  const { isCaptionHidden = false, onPhone = "stack", className } = look;
  const isStacked = onPhone === "stack";
  return (
    <div
      className={classNames(
        "relative print:text-[8.5pt]",
        !isStacked && "overflow-x-auto",
        className,
      )}
    >
      <table {...ROLE.table} className={classNames("w-full border-collapse", isStacked && STACKED)}>
        <caption className={isCaptionHidden ? "sr-only" : "pb-2 text-left font-bold text-lg"}>
          {caption}
        </caption>
        <thead {...ROLE.group}>
          <tr {...ROLE.row}>
            {columns.map((column) => (
              <TableHeader key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody {...ROLE.group}>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...ROLE.row}>
              {columns.map((column) => (
                <Cell key={column.key} {...{ column, row, isStacked }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? empty : null}
    </div>
  );
}

interface CellProps<Row> {
  readonly column: TableColumn<Row>;
  readonly row: Row;
  readonly isStacked: boolean;
}

function Cell<Row>({ column, row, isStacked }: CellProps<Row>) {
  const { isRowHeader, align, header, isHiddenOnPhone, cell } = column;
  const isEnd = align === "end";
  const className = classNames(
    "border-hair border-b py-3.5 pr-5 align-middle last:pr-0 print:py-1.5 print:pr-3",
    isEnd ? "text-right tabular-nums md:whitespace-nowrap" : "text-left",
    isHiddenOnPhone && "not-print:max-md:hidden",
    isStacked &&
      "not-print:max-md:flex not-print:max-md:justify-between not-print:max-md:gap-4 not-print:max-md:border-0 not-print:max-md:py-1 not-print:max-md:pr-0 not-print:max-md:text-left",
  );
  const content = cell(row);
  if (isRowHeader)
    return (
      <th scope="row" {...ROLE.rowHeader} className={`${className} font-semibold`}>
        {content}
      </th>
    );
  return (
    <td {...ROLE.cell} className={className}>
      {isStacked ? (
        <span aria-hidden="true" className="shrink-0 text-ink-3 text-sm md:hidden print:hidden">
          {header}
        </span>
      ) : null}
      <div className={classNames(isStacked && "not-print:max-md:text-right")}>{content}</div>
    </td>
  );
}
