import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ChoiceLinks } from "@/components/ui/choice-links";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PrintButton } from "@/components/ui/print-button";
import { TextLink } from "@/components/ui/text-link";
import type { FeedbackView } from "./feedback-view";
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
  readonly address: { readonly origin: string; readonly reach: "everybody" | "network" | "here" };
}

const NARROW = { here: "qr.localOnly", network: "qr.networkOnly" } as const;

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
        {address.reach === "everybody" ? null : (
          <Notice tone="warning">{say(NARROW[address.reach])}</Notice>
        )}
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

function Choices(props: Props) {
  const { say, journey, kind, touchpointId } = props;
  const everyPlace = { id: null, name: say("qr.everyPlace") };
  return (
    <>
      <div className="mb-3">
        <ChoiceLinks
          label={say("qr.kindLabel")}
          choices={SHEET_KINDS.map((one) => ({
            key: one,
            href: addressOf(props, one, touchpointId),
            label: say(`qr.kinds.${one}`),
            isCurrent: one === kind,
          }))}
        />
      </div>
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
