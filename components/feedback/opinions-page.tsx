import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { buttonClass } from "@/components/ui/button-class";
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

const CURRENT =
  "inline-flex min-h-12 items-center justify-center rounded-lg border border-ink bg-ink px-5 py-2 font-semibold text-paper no-underline";

function Windows({ say, journey, opinions, today }: Props) {
  return (
    <nav aria-label={say("page.window")} data-print="hide" className="flex flex-wrap gap-2">
      {PRESETS.map((days) => {
        const from = addDays(today, 1 - days);
        const isCurrent =
          opinions.window.from === from && opinions.window.to === addDays(today, -1);
        const href = `/journeys/${journey.id}/feedback?${new URLSearchParams({ from, to: today })}`;
        return (
          <a
            key={days}
            href={href}
            className={isCurrent ? CURRENT : buttonClass()}
            {...(isCurrent ? { "aria-current": "true" as const } : {})}
          >
            {say("page.days", { days })}
          </a>
        );
      })}
    </nav>
  );
}
