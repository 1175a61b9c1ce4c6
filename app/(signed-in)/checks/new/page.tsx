import type { Metadata } from "next";
import { checkAddress } from "@/components/checks/addresses";
import { checkingWords } from "@/components/checks/words";
import { placeAsked, type SearchParams } from "@/lib/server/checks/asked-page";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";
import { CheckPlace } from "./check-place";
import { ChoosePlace } from "./choose-place";

export async function generateMetadata(): Promise<Metadata> {
  return { title: checkingWords(await pageLocale())("words.check") };
}

export default async function NewCheckPage({ searchParams }: { searchParams: SearchParams }) {
  const { touchpointId, journeyId } = await placeAsked(searchParams);
  if (touchpointId === null)
    return <ChoosePlace viewer={await pageViewer("/checks/new", "record-checks")} />;
  const path = checkAddress(touchpointId, journeyId);
  const viewer = await pageViewer(path, "record-checks");
  return <CheckPlace {...{ viewer, touchpointId, journeyId, path }} />;
}
