import { PageNotFound } from "@/components/layout/page-not-found";
import { pageLocale } from "@/lib/server/page-locale";

/** Within the frame that is there already: its own would be a second main part of the page. */
export default async function NotFoundInside() {
  return <PageNotFound locale={await pageLocale()} />;
}
