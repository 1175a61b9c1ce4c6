import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { FeedbackView } from "./feedback-view";
import { PrintButton } from "./print-button";
import { type QrPlace, SHEET_KINDS, type SheetKind, Sheets } from "./sheets";

interface Props extends Pick<FeedbackView, "say"> {
  readonly journey: {
    readonly id: string;
    readonly name: string;
    readonly places: readonly QrPlace[];
  };
  readonly centreName: string;
  readonly kind: SheetKind;
  /** Null for all of them. */
  readonly touchpointId: string | null;
  readonly address: { readonly origin: string; readonly isLocal: boolean };
}

/** What hangs at a journey's places: QRs to cut out, posters, sticker boards. */
export function QrPage(props: Props) {
  const { say, journey, centreName, kind, touchpointId, address } = props;
  const chosen = journey.places.filter(({ id }) => touchpointId === null || id === touchpointId);
  const parents = [
    { href: "/journeys", label: say("page.journeys") },
    { href: `/journeys/${journey.id}`, label: journey.name },
  ];
  const hasPlaces = journey.places.length > 0;
  return (
    <>
      <div data-print="hide">
        <PageHeader
          above={
            <Breadcrumb
              label={say("page.breadcrumb")}
              parents={parents}
              current={say("qr.title")}
            />
          }
          title={say("qr.title")}
          lead={say("qr.lead")}
          actions={hasPlaces ? <PrintButton label={say("qr.print")} /> : null}
        />
        {hasPlaces ? <Choices {...props} /> : null}
        <p className="mb-3 text-ink-2 text-sm">{say("qr.address", { origin: address.origin })}</p>
        {address.isLocal ? <Notice tone="warning">{say("qr.localOnly")}</Notice> : null}
      </div>
      {hasPlaces ? (
        <Sheets {...{ say, kind, centreName }} places={chosen} origin={address.origin} />
      ) : (
        <EmptyState sentence={say("qr.empty")} />
      )}
    </>
  );
}

function addressOf({ journey }: Props, kind: SheetKind, touchpointId: string | null): string {
  const about = touchpointId === null ? {} : { touchpointId };
  return `/journeys/${journey.id}/qr?${new URLSearchParams({ kind, ...about })}`;
}

const CURRENT =
  "inline-flex min-h-12 items-center justify-center rounded-lg border border-ink bg-ink px-5 py-2 font-semibold text-paper no-underline";

function Choices(props: Props) {
  const { say, journey, kind, touchpointId } = props;
  const everyPlace = { id: null, name: say("qr.everyPlace") };
  return (
    <>
      <nav aria-label={say("qr.kindLabel")} className="mb-3 flex flex-wrap gap-2">
        {SHEET_KINDS.map((one) => (
          <a
            key={one}
            href={addressOf(props, one, touchpointId)}
            {...(one === kind ? { "aria-current": "true" as const } : {})}
            className={one === kind ? CURRENT : buttonClass()}
          >
            {say(`qr.kinds.${one}`)}
          </a>
        ))}
      </nav>
      <nav aria-label={say("qr.place")} className="mb-4 flex flex-wrap gap-x-5">
        {[everyPlace, ...journey.places].map(({ id, name }) =>
          id === touchpointId ? (
            <span
              key={name}
              aria-current="true"
              className="inline-flex min-h-11 items-center font-bold"
            >
              {name}
            </span>
          ) : (
            <TextLink
              key={name}
              href={addressOf(props, kind, id)}
              className="inline-flex min-h-11 items-center"
            >
              {name}
            </TextLink>
          ),
        )}
      </nav>
    </>
  );
}
