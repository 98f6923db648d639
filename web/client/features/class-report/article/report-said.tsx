import type { Said } from "../../../../contract/classes.ts";
import { SaidSentence } from "../../../classes/parts/said-sentence.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ReportPartProps } from "./report-part-props.ts";

/** Agreed, disputed, unsaid, beyond, mistakes: what the class talked about, or might. */
export function ReportSaid({ facts }: ReportPartProps) {
  const { t } = useLanguage();
  const { map, class: shown } = facts.works;
  const hasExpert = shown.activity.experts.length > 0;
  return (
    <>
      <h2>{t("classroom.agreed")}</h2>
      <SaidTable rows={map.agreed} none={t("classroom.agreedNone")} />
      <h2>{t("classroom.disputed")}</h2>
      <p className="small">{t("classroom.disputedHow")}</p>
      {map.disputed.length === 0 && <p>{t("classroom.disputedNone")}</p>}
      {map.disputed.map(({ variants }) => (
        <SaidTable key={variants[0]?.said.key} rows={variants} none="" />
      ))}
      {hasExpert && (
        <>
          <h2>{t("classroom.unsaid")}</h2>
          <p className="small">{t("classroom.unsaidWhere")}</p>
          <SaidTable rows={map.unsaid} none={t("classroom.unsaidNone")} />
          <h2>{t("classroom.beyond")}</h2>
          <p className="small">{t("classroom.beyondHow")}</p>
          <SaidTable rows={map.beyond} none={t("classroom.beyondNone")} />
        </>
      )}
      {shown.activity.kind === "mistakes" && (
        <>
          <h2>{t("classroom.mistakes")}</h2>
          <p className="small">{t("classroom.mistakesHow")}</p>
          <SaidTable rows={map.mistakes.filter(({ isKnown }) => isKnown)} none="" />
          <h3>{t("classroom.marked")}</h3>
          <p className="small">{t("classroom.markedHint")}</p>
          <SaidTable rows={map.mistakes.filter(({ isKnown }) => !isKnown)} none="" />
        </>
      )}
    </>
  );
}

interface SaidTableProps {
  readonly rows: readonly { readonly said: Said; readonly students?: number }[];
  readonly none: string;
}

function SaidTable({ rows, none }: SaidTableProps) {
  const { t } = useLanguage();
  if (rows.length === 0) return none === "" ? null : <p>{none}</p>;
  const isCounted = rows.some(({ students }) => students !== undefined);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("classroom.list.proposition")}</th>
          {isCounted && (
            <th scope="col" className="number">
              {t("classroom.list.students")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ said, students }) => (
          <tr key={said.key}>
            <td className="sentence">
              <SaidSentence said={said} />
            </td>
            {isCounted && <td className="number">{students}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
