import type { Words } from "@/lib/i18n/words-of";

export interface Printed {
  readonly centre: string;
  readonly title: string;
  /** As of when. */
  readonly day: string;
  readonly approval: Words["approval"];
}

/** On paper only: whose sheet it is, as of when, and the boxes for those who approve it. */
export function PrintedHeading({ centre, title, day, approval }: Printed) {
  const approvers = [approval.inCharge, approval.leader, approval.director];
  return (
    <div className="mb-6 hidden items-end justify-between gap-6 print:flex">
      <p className="text-sm">
        {centre}
        <span className="block font-semibold">{title}</span>
        {day}
      </p>
      <table aria-label={approval.title} className="border-collapse text-center text-sm">
        <tbody>
          <tr>
            <th
              rowSpan={2}
              scope="rowgroup"
              className="border border-ink px-1 font-normal [writing-mode:vertical-rl]"
            >
              {approval.title}
            </th>
            {approvers.map((approver) => (
              <th key={approver} scope="col" className="w-[20mm] border border-ink font-normal">
                {approver}
              </th>
            ))}
          </tr>
          <tr>
            {approvers.map((approver) => (
              <td key={approver} className="h-[14mm] border border-ink" />
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
