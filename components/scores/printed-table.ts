/** On paper, which is narrower than a screen and wider than a phone, a table stays a table. */
export const PRINTED_TABLE = [
  "print:text-[8.5pt]",
  "print:[&_table]:table!",
  "print:[&_thead]:not-sr-only! print:[&_thead]:table-header-group!",
  "print:[&_tbody]:table-row-group!",
  "print:[&_tr]:table-row! print:[&_tr]:p-0!",
  "print:[&_td]:table-cell! print:[&_th]:table-cell! print:[&_td]:border-b! print:[&_tbody_th]:border-b! print:[&_td]:py-1.5! print:[&_tbody_th]:py-1.5! print:[&_td]:pr-3!",
  "print:[&_td>span]:hidden! print:[&_td>div]:text-left!",
].join(" ");
