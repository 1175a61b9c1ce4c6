import { permanentRedirect } from "next/navigation";
import { walkAddress } from "@/components/checks/addresses";
import { placeAsked, type SearchParams } from "@/lib/server/checks/asked-page";

/** Where walks once began: links and home screens still lead here. */
export default async function FormerWalkPage({ searchParams }: { searchParams: SearchParams }) {
  const { journeyId } = await placeAsked(searchParams);
  permanentRedirect(journeyId === null ? "/walk" : walkAddress(journeyId));
}
