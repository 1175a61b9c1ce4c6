import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ChoiceLinks } from "@/components/ui/choice-links";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { formatDays } from "@/lib/format/dates";
import { addDays } from "@/lib/format/day-of";
import { type FeedbackView, isSaid, type Opinions } from "./feedback-view";
import { PlaceOpinionsSection } from "./place-opinions";

interface Props extends FeedbackView {
  readonly journey: { readonly id: string; readonly name: string };
  readonly opinions: Opinions;
  readonly today: string;
  readonly mayEnter: boolean;
}

const PRESETS = [7, 30, 90, 365] as const;

/** What visitors said along one journey, place by place. */
export function OpinionsPage(props: Props) {
  const { say, locale, journey, opinions, mayEnter } = props;
  const { fewestShown, window, hasMoreComments } = opinions;
  const at = `/journeys/${journey.id}`;
  const said = opinions.touchpoints.filter(isSaid);
  const parents = [
    { href: "/journeys", label: say("page.journeys") },
    { href: at, label: journey.name },
  ];
  return (
    <>
      <PageHeader
        above={
          <Breadcrumb label={say("page.breadcrumb")} parents={parents} current={say("section")} />
        }
        title={say("page.title")}
        lead={say("page.lead")}
        actions={
          mayEnter ? (
            <LinkButton href={`${at}/feedback/stickers`}>{say("enterStickers")}</LinkButton>
          ) : null
        }
      />
      <Windows {...props} />
      <p className="mt-4 text-ink-2 text-sm">
        {formatDays(window, locale)} · {say("all", { count: opinions.answers })}
      </p>
      {hasMoreComments ? <Notice>{say("page.hasMore")}</Notice> : null}
      {said.length === 0 ? (
        <div className="mt-8">
          <EmptyState
            sentence={say("none")}
            action={
              <LinkButton variant="primary" href={`${at}/qr`}>
                {say("print")}
              </LinkButton>
            }
          />
        </div>
      ) : (
        said.map((place) => (
          <PlaceOpinionsSection key={place.touchpointId} {...{ say, locale, place, fewestShown }} />
        ))
      )}
    </>
  );
}

function Windows({ say, journey, opinions, today }: Props) {
  const { window } = opinions;
  const choices = PRESETS.map((days) => {
    const from = addDays(today, 1 - days);
    return {
      key: days,
      href: `/journeys/${journey.id}/feedback?${new URLSearchParams({ from, to: today })}`,
      label: say("page.days", { days }),
      isCurrent: window.from === from && window.to === addDays(today, -1),
    };
  });
  return <ChoiceLinks label={say("page.window")} {...{ choices }} />;
}
