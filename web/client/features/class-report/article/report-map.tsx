import { useMemo } from "react";
import { ClassPicture } from "../../../classes/drawn/class-picture.tsx";
import { toClassView } from "../../../classes/drawn/class-view.ts";
import { usePlaces } from "../../../classes/drawn/use-places.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ReportPartProps } from "./report-part-props.ts";

export function ReportMap({ facts }: ReportPartProps) {
  const { t } = useLanguage();
  const { map, class: shown } = facts.works;
  const view = useMemo(
    () =>
      toClassView(map, {
        revealed: new Set(shown.revealed.map(({ key }) => key)),
        withSingles: false,
        besideExpert: false,
      }),
    [map, shown.revealed],
  );
  const { places } = usePlaces(view);
  return (
    <>
      <h2>{t("classroom.tab.map")}</h2>
      {view.said.length === 0 ? (
        <p>{t("classroom.report.noMap")}</p>
      ) : (
        <>
          <div className="picture">
            <ClassPicture
              view={view}
              places={places}
              label={t("classroom.report.picture", { number: view.said.length })}
            />
          </div>
          <p className="small">{t("classroom.report.mapHow")}</p>
        </>
      )}
    </>
  );
}
