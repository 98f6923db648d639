import { GrowthChart } from "../../../classes/parts/growth-chart.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ReportPartProps } from "./report-part-props.ts";

export function ReportGrowth({ facts }: ReportPartProps) {
  const { t } = useLanguage();
  const { growth } = facts.works.map;
  const last = growth.at(-1);
  if (last === undefined || last.minute < 1) return null;
  const values = { propositions: last.propositions, minutes: last.minute };
  return (
    <>
      <h2>{t("classroom.growth")}</h2>
      <p className="small">{t("classroom.growthBy")}</p>
      <div className="chart">
        <GrowthChart
          growth={growth}
          minutes={last.minute}
          label={t("classroom.growthLabel", values)}
          endLabel={t("classroom.minutes", { number: last.minute })}
        />
      </div>
    </>
  );
}
