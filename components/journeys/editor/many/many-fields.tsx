"use client";
import type { Channel, MapTouchpoint, TouchpointDetails } from "@/lib/journey-map/map-types";
import { useEditor } from "../editor-context";
import { PanelSection } from "../panel-section";
import { CommonChoice } from "./common-choice";
import { CommonSeconds } from "./common-seconds";
import { CommonText } from "./common-text";

const CHANNELS: readonly Channel[] = ["face", "phone", "signage", "facility", "digital"];
const FIRST_GUESS = 0.05;

interface Props {
  readonly chosen: readonly MapTouchpoint[];
}

type Edit = (changes: Partial<TouchpointDetails>) => void;

/** One change for all of them, taken back as one step. */
function useEditAll(chosen: readonly MapTouchpoint[]): Edit {
  const { run } = useEditor();
  return (changes) => {
    const commands = chosen.map(({ id }) => ({ type: "edit" as const, id, changes }));
    const ids = chosen.map(({ id }) => id).join();
    run({ type: "batch", commands }, { step: `${ids}.${Object.keys(changes).join()}` });
  };
}

/** What touchpoints say of themselves, where they say the same. */
export function ManyFields({ chosen }: Props) {
  const { words } = useEditor();
  const edit = useEditAll(chosen);
  const { panel, many } = words;
  return (
    <PanelSection title={many.fields} lead={many.lead}>
      <CommonText
        label={panel.place}
        {...{ chosen }}
        of={({ place }) => place}
        onCommit={(place) => edit({ place })}
      />
      <CommonChoice
        label={panel.channel}
        {...{ chosen }}
        of={({ channel }) => channel}
        options={CHANNELS.map((value) => ({ value, label: panel.channels[value] }))}
        onCommit={(channel) => edit({ channel })}
      />
      <CommonText
        label={panel.duty}
        {...{ chosen }}
        of={({ duty }) => duty}
        onCommit={(duty) => edit({ duty })}
      />
      <CommonSeconds {...{ chosen }} onCommit={(durationSeconds) => edit({ durationSeconds })} />
      <Marks {...{ chosen, edit }} />
    </PanelSection>
  );
}

function Marks({ chosen, edit }: Props & { readonly edit: Edit }) {
  const { words } = useEditor();
  const { major, happening, greeting, many } = words;
  const yesOrNo = [
    { value: "yes" as const, label: many.yes },
    { value: "no" as const, label: many.no },
  ];
  return (
    <>
      <CommonChoice
        label={major.label}
        {...{ chosen }}
        of={(one) => (one.major ? "yes" : "no")}
        options={yesOrNo}
        onCommit={(answer) => edit({ major: answer === "yes" })}
      />
      <CommonChoice
        label={happening.title}
        {...{ chosen }}
        of={({ routine }) => (routine ? "routine" : "nonRoutine")}
        options={[
          { value: "routine", label: happening.routine },
          { value: "nonRoutine", label: happening.nonRoutine },
        ]}
        onCommit={(when) =>
          edit(when === "routine" ? { routine: true } : { routine: false, occurrence: FIRST_GUESS })
        }
      />
      <CommonChoice
        label={greeting.label}
        {...{ chosen }}
        of={({ greets }) => (greets ? "yes" : "no")}
        options={yesOrNo}
        onCommit={(answer) => edit({ greets: answer === "yes" })}
      />
    </>
  );
}
