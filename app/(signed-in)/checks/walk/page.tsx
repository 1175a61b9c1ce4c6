import type { Metadata } from "next";
import { walkAddress } from "@/components/checks/addresses";
import { checkingWords } from "@/components/checks/words";
import { placeAsked, type SearchParams } from "@/lib/server/checks/asked-page";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";
import { ChooseJourney } from "./choose-journey";
import { WalkJourney } from "./walk-journey";

export async function generateMetadata(): Promise<Metadata> {
  return { title: checkingWords(await pageLocale())("walk.title") };
}

export default async function WalkPage({ searchParams }: { searchParams: SearchParams }) {
  const { journeyId } = await placeAsked(searchParams);
  if (journeyId === null)
    return <ChooseJourney viewer={await pageViewer("/checks/walk", "record-walks")} />;
  const path = walkAddress(journeyId);
  const viewer = await pageViewer(path, "record-walks");
  return <WalkJourney {...{ viewer, journeyId, path }} />;
}
