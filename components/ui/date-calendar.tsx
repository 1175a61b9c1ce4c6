"use client";
import type { CalendarDate } from "@internationalized/date";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { Button } from "react-aria-components/Button";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from "react-aria-components/Calendar";
import { Heading } from "react-aria-components/Heading";

const TURN =
  "grid size-11 place-items-center rounded-lg text-ink-2 hover:bg-sunken disabled:opacity-40";
const DAY =
  "grid size-11 cursor-pointer max-[360px]:w-[calc((100vw-42px)/7)] place-items-center rounded-lg tabular-nums hover:bg-sunken outside-month:invisible selected:bg-accent selected:font-bold selected:text-accent-ink disabled:cursor-not-allowed disabled:text-ink-3 disabled:line-through unavailable:line-through";

interface Props {
  readonly value: CalendarDate | null;
  readonly minValue?: CalendarDate;
  readonly maxValue?: CalendarDate;
  readonly onChoose: (date: { toString(): string }) => void;
}

/** One month to pick a day from. */
export function DateCalendar({ onChoose, ...days }: Props) {
  return (
    <Calendar {...days} onChange={onChoose} firstDayOfWeek="mon" autoFocus>
      <header className="mb-1 flex items-center justify-between">
        <Button slot="previous" className={TURN}>
          <ChevronLeft aria-hidden="true" className="size-5" />
        </Button>
        <Heading className="font-bold" />
        <Button slot="next" className={TURN}>
          <ChevronRight aria-hidden="true" className="size-5" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => (
            <CalendarHeaderCell className="h-9 font-semibold text-ink-3 text-xs">
              {day}
            </CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className={DAY} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
