import type { ReactNode } from "react";
import { useArrival } from "../checks/use-arrival";
import { FullScreen } from "./full-screen";
import { useWalkSetting } from "./walk-context";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** The ways out that are seldom taken, small. */
  readonly aside: ReactNode;
  /** The large buttons, the one that is usually meant last: it is under the thumb. */
  readonly choices: ReactNode;
}

/** In the middle of a walk something is said or asked, and nothing else can be pressed. */
export function QuestionScreen({ title, children, aside, choices }: Props) {
  const { words } = useWalkSetting();
  const heading = useArrival<HTMLHeadingElement>();
  return (
    <FullScreen label={words.title}>
      <div className="grow pt-[12vh] pb-6 text-center">
        <h1 ref={heading} tabIndex={-1} data-focus-quiet="" className="font-bold text-3xl">
          {title}
        </h1>
        {children}
      </div>
      <div className="sticky bottom-0 -mx-[18px] grid gap-2.5 bg-paper px-[18px] pt-2 pb-[max(22px,env(safe-area-inset-bottom))]">
        <div className="flex flex-wrap justify-center gap-x-2">{aside}</div>
        {choices}
      </div>
    </FullScreen>
  );
}
