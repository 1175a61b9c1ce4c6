import type { Metadata } from "next";
import { type Locale, translate } from "@/lib/i18n";

/** What the page says when the server cannot be reached: lib/client/api reads it there, so that no catalogue travels. */
export const offlineMetadata = (locale: Locale): Metadata => ({
  other: { "mot-offline": translate(locale, "people.offline") },
});
