import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { paperAddress } from "@/components/checks/paper/paper-address";
import { translate } from "@/lib/i18n";
import type { SearchParams } from "@/lib/server/checks/asked-page";
import { type PaperAsked, paperAsked } from "@/lib/server/checks/asked-paper";
import { checkableStops } from "@/lib/server/checks/checkable-stops";
import { journeyOfCode } from "@/lib/server/checks/sheet-code";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";
import type { Viewer } from "@/lib/server/viewer";
import { ChooseSheet } from "./choose-sheet";
import { TypeSheet } from "./type-sheet";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await pageLocale(), "paper.choose.title") };
}

/** A code that stands on a sheet leads on to its grid; one that does not comes back to the choice. */
async function Choose({ viewer, code }: { readonly viewer: Viewer; readonly code: string }) {
  const stops = await checkableStops(viewer);
  const found = journeyOfCode(code, [...new Set(stops.map(({ journeyId }) => journeyId))]);
  if (found) {
    const { journeyId, revision } = found;
    const printed = revision === null ? {} : { printed: String(revision) };
    redirect(paperAddress({ journeyId, ...printed }));
  }
  return <ChooseSheet {...{ stops, code }} locale={await pageLocale()} />;
}

const pathOf = ({ journeyId, touchpointId }: PaperAsked): string =>
  journeyId === null
    ? "/checks/paper"
    : paperAddress({ journeyId, ...(touchpointId === null ? {} : { touchpointId }) });

export default async function PaperPage({ searchParams }: { searchParams: SearchParams }) {
  const asked = await paperAsked(searchParams);
  const viewer = await pageViewer(pathOf(asked), "record-checks");
  const { journeyId, code } = asked;
  if (journeyId === null) return <Choose {...{ viewer, code }} />;
  return <TypeSheet {...asked} {...{ viewer, journeyId }} path={pathOf(asked)} />;
}
