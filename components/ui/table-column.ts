import type { ReactNode } from "react";

export type SortDirection = "ascending" | "descending";

export interface TableColumn<Row> {
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end, so that their digits are below each other. */
  readonly align?: "start" | "end" | undefined;
  /** Names the row: read out with each of its cells. */
  readonly isRowHeader?: boolean | undefined;
  readonly isHiddenOnPhone?: boolean | undefined;
  readonly sort?:
    | { readonly direction: SortDirection | null; readonly href: string }
    | { readonly direction: SortDirection | null; readonly onPress: () => void }
    | undefined;
}
