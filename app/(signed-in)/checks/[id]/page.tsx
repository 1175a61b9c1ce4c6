import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswersTable } from "@/components/checks/answers-table";
import { Facts } from "@/components/checks/facts";
import { outcomeTexts } from "@/components/checks/list-texts";
import { OutcomeMark } from "@/components/checks/outcome-mark";
import { isWithdrawal, standingOfCheck } from "@/components/checks/shown-check";
import { checkingWords } from "@/components/checks/words";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Tag } from "@/components/ui/tag";
import { can } from "@/lib/access";
import { formatMoment } from "@/lib/format/dates";
import { translate } from "@/lib/i18n";
import { uuidText } from "@/lib/schemas/uuid-text";
import { getCheck } from "@/lib/server/checks/get-check";
import { namesInChecks } from "@/lib/server/checks/names-in-checks";
import { unansweredFactors } from "@/lib/server/checks/unanswered-factors";
import { foundPage } from "@/lib/server/found-page";
import { pageLocale } from "@/lib/server/page-locale";
import { pageViewer } from "@/lib/server/people/page-viewer";
import { answersShown, factsOfCheck } from "./check-facts";
import { CheckActions, Neighbours } from "./neighbours";
import { PhotoOfCheck } from "./photo-of-check";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: checkingWords(await pageLocale())("words.check") };
}

export default async function CheckPage({ params }: Props) {
  const id = uuidText.safeParse((await params).id);
  if (!id.success) notFound();
  const viewer = await pageViewer(`/checks/${id.data}`, "view-checks");
  const locale = await pageLocale();
  const say = checkingWords(locale);
  const clock = { locale, timeZone: viewer.timeZone };
  const found = await foundPage(getCheck(viewer, id.data));
  const { check, before, after } = found;
  const standing = standingOfCheck(check);
  const versions = [before, check, after].filter((version) => version !== null);
  const names = await namesInChecks(viewer.scope, versions);
  const unanswered = isWithdrawal(check) ? [] : await unansweredFactors(viewer, check);
  const touchpoint = names.touchpoints.get(check.touchpointId);
  const showing = { ...found, names, unanswered, clock, say };
  const mayCorrect = standing !== "superseded" && can(viewer.role, "supersede-checks");
  return (
    <div className="max-w-[820px]">
      <PageHeader
        above={
          <Breadcrumb
            label={translate(locale, "ui.breadcrumb")}
            parents={[{ href: "/checks", label: say("detail.up") }]}
            current={formatMoment(new Date(check.observedAt), clock)}
          />
        }
        title={touchpoint?.name ?? say("words.unknownPlace")}
        lead={touchpoint?.place}
        actions={mayCorrect ? <CheckActions {...{ check, standing, say, locale }} /> : null}
      />
      <p className="mb-6 flex flex-wrap items-center gap-3 text-3xl">
        <OutcomeMark
          outcome={check.outcome}
          texts={outcomeTexts(locale)}
          className="[&_svg]:size-[0.8em]"
        />
        {standing === "superseded" ? <Tag tone="unproven">{say("words.superseded")}</Tag> : null}
      </p>
      <Neighbours {...{ before, after, check, say }} />
      <Facts facts={factsOfCheck(showing)} />
      <PhotoOfCheck {...{ viewer, locale }} check={check} place={touchpoint?.name ?? ""} />
      <Section title={say("detail.answers")}>
        {versions.some(({ results }) => results.length > 0) ? (
          <AnswersTable {...answersShown(showing, locale)} />
        ) : (
          <p className="text-ink-2">{say("detail.noAnswers")}</p>
        )}
      </Section>
    </div>
  );
}
