import type { DutyWords } from "./duty-types";

interface Props {
  readonly centre: string;
  readonly day: string;
  readonly words: DutyWords;
}

/** On paper only: whose sheet it is, as of when, and the boxes for those who approve it. */
export function PrintedHeading({ centre, day, words }: Props) {
  const { inCharge, leader, director } = words.approvers;
  return (
    <div className="mb-6 hidden items-end justify-between gap-6 print:flex">
      <p className="text-sm">
        {centre}
        <span className="block font-semibold">{words.title}</span>
        {day}
      </p>
      <table aria-label={words.approval} className="border-collapse text-center text-sm">
        <tbody>
          <tr>
            <th
              rowSpan={2}
              scope="rowgroup"
              className="border border-ink px-1 font-normal [writing-mode:vertical-rl]"
            >
              {words.approval}
            </th>
            {[inCharge, leader, director].map((approver) => (
              <th key={approver} scope="col" className="w-[20mm] border border-ink font-normal">
                {approver}
              </th>
            ))}
          </tr>
          <tr>
            {[inCharge, leader, director].map((approver) => (
              <td key={approver} className="h-[14mm] border border-ink" />
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
