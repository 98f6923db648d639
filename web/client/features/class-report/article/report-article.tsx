import type { Ref } from "react";
import { formatMoment } from "../../../i18n/format-moment.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { ReportGrowth } from "./report-growth.tsx";
import { ReportMap } from "./report-map.tsx";
import type { ReportPartProps } from "./report-part-props.ts";
import { ReportMeasures } from "./report-measures.tsx";
import { ReportSaid } from "./report-said.tsx";
import { ReportStudents } from "./report-students.tsx";
import { ReportVotes } from "./report-votes.tsx";
import "./report.css";

/** The report as a document: nothing in it needs a script or another style sheet than its own. */
export function ReportArticle({
  facts,
  ref,
}: ReportPartProps & { readonly ref: Ref<HTMLElement> }) {
  const { t } = useLanguage();
  return (
    <article ref={ref} className="class-report">
      <Head facts={facts} />
      <ReportMap facts={facts} />
      <ReportSaid facts={facts} />
      <ReportGrowth facts={facts} />
      <ReportVotes facts={facts} />
      <ReportStudents facts={facts} />
      <ReportMeasures facts={facts} />
      <h2>{t("classroom.report.about")}</h2>
      <p className="small">{t("classroom.report.aboutText")}</p>
    </article>
  );
}

function Head({ facts }: ReportPartProps) {
  const { t, language } = useLanguage();
  const { class: shown, map } = facts.works;
  const { activity, name, startedAt, createdAt, expiresAt, students } = shown;
  const rows = [
    [t("classroom.report.activity"), activity.title],
    [t("classroom.report.kind"), t(`classroom.kind.${activity.kind}`)],
    ...(name === "" ? [] : [[t("classroom.report.class"), name]]),
    [t("classroom.report.date"), formatMoment(startedAt ?? createdAt, language)],
    [t("classroom.report.students"), String(students.length)],
    [t("classroom.report.propositions"), String(map.propositions)],
    [t("classroom.report.different"), String(map.said.length)],
    [t("classroom.report.deleted"), formatMoment(expiresAt, language)],
  ];
  return (
    <>
      <h1>{activity.focusQuestion}</h1>
      <dl className="facts">
        {rows.flatMap(([term, value]) => [
          <dt key={term}>{term}</dt>,
          <dd key={`${term} is`}>{value}</dd>,
        ])}
      </dl>
    </>
  );
}
