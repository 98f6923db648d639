import { MEASURES, type MeasureName } from "../../../../../graph/maps/measures/measure-names.ts";
import { formatNumber } from "../../../i18n/format.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ReportFacts } from "../use-report-facts.ts";
import type { ReportPartProps } from "./report-part-props.ts";

/** Several measures beside each expert's map, each with what it counts and what it does not say. No sum, no grade. */
export function ReportMeasures({ facts }: ReportPartProps) {
  const { t } = useLanguage();
  const { experts } = facts.works.class.activity;
  if (experts.length === 0 || facts.students.length === 0) return null;
  return (
    <>
      <h2>{t("classroom.report.measures")}</h2>
      <p>{t("mapcompare.noGrade")}</p>
      {experts.map(({ name }, index) => (
        <section key={`${index}${name}`}>
          <h3>{t("classroom.report.beside", { name })}</h3>
          <MeasureTable facts={facts} expert={index} />
        </section>
      ))}
      <h3>{t("classroom.report.formulas")}</h3>
      <p className="small">{t("classroom.report.sides")}</p>
      <dl>
        {MEASURES.map((measure) => (
          <MeasureText key={measure} measure={measure} />
        ))}
      </dl>
    </>
  );
}

function MeasureText({ measure }: { readonly measure: MeasureName }) {
  const { t } = useLanguage();
  return (
    <>
      <dt>
        <strong>{t(`mapcompare.name.${measure}`)}</strong>
      </dt>
      <dd className="small">
        {t(`mapcompare.formula.${measure}`)} {t(`mapcompare.caveat.${measure}`)}
      </dd>
    </>
  );
}

interface MeasureTableProps {
  readonly facts: ReportFacts;
  readonly expert: number;
}

function MeasureTable({ facts, expert }: MeasureTableProps) {
  const { t, language } = useLanguage();
  const write = (value: number | null | undefined) =>
    value === null || value === undefined
      ? "–"
      : formatNumber(Math.round(value * 100) / 100, language);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways on a phone
    <div className="scroll" tabIndex={0} role="region" aria-label={t("classroom.report.measures")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("classroom.report.alias")}</th>
            {MEASURES.map((measure) => (
              <th key={measure} scope="col" className="number">
                {t(`mapcompare.name.${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.students.map(({ alias, work, numbers }) => (
            <tr key={work.student.id}>
              <th scope="row">{alias}</th>
              {MEASURES.map((measure) => (
                <td key={measure} className="number">
                  {write(numbers.besides[expert]?.values[measure])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
