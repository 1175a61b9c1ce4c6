import { Section } from "@/components/layout/section";
import { RemovePhoto } from "@/components/walk/remove-photo";
import { can } from "@/lib/access";
import { formatDay } from "@/lib/format/dates";
import { dayOf } from "@/lib/format/day-of";
import type { Locale } from "@/lib/i18n";
import { fill } from "@/lib/i18n/fill";
import { wordsOf } from "@/lib/i18n/words-of";
import type { ListedCheck } from "@/lib/server/checks/check-records";
import type { Viewer } from "@/lib/server/viewer";
import { photoOfCheck } from "@/lib/server/walks/photo-of-check";

interface Props {
  readonly viewer: Viewer;
  readonly locale: Locale;
  readonly check: ListedCheck;
  readonly place: string;
}

/** The photo that was taken at a check, as long as it is kept. */
export async function PhotoOfCheck({ viewer, locale, check, place }: Props) {
  const today = dayOf(new Date(), viewer.timeZone);
  const photo = await photoOfCheck(viewer, { checkId: check.id, today });
  if (photo === null) return null;
  const words = wordsOf(locale, ({ walk }) => walk.photoOfCheck);
  return (
    <Section
      title={words.label}
      lead={fill(words.keptUntil, { day: formatDay(photo.lastDay, locale) })}
      end={
        can(viewer.role, "supersede-checks") ? (
          <RemovePhoto checkId={check.id} {...{ words }} />
        ) : null
      }
    >
      <picture>
        <img
          src={photo.url}
          alt={fill(words.alt, { place })}
          className="max-h-[80vh] max-w-full rounded-lg border border-hair-2"
        />
      </picture>
    </Section>
  );
}
