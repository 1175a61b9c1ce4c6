import { buttonClass } from "@/components/ui/button-class";
import { type Locale, translate } from "@/lib/i18n";

/** What is said in place of a page that does not exist, in whatever frame. */
export function PageNotFound({ locale }: { readonly locale: Locale }) {
  return (
    <>
      <h1 className="font-bold text-3xl">{translate(locale, "layout.notFound.title")}</h1>
      <p className="mt-4 mb-8 text-ink-2 text-lg">{translate(locale, "layout.notFound.lead")}</p>
      <div>
        {/* Not a Link: this page is part of every other, and should weigh nothing there. */}
        <a href="/" className={buttonClass({ variant: "primary" })}>
          {translate(locale, "layout.home")}
        </a>
      </div>
    </>
  );
}
