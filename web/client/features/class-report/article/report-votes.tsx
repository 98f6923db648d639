import { SaidSentence } from "../../../classes/parts/said-sentence.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ReportPartProps } from "./report-part-props.ts";

const CHOICES = ["agree", "disagree", "unsure"] as const;

export function ReportVotes({ facts }: ReportPartProps) {
  const { t } = useLanguage();
  const { votes } = facts.works.class;
  if (votes.length === 0) return null;
  return (
    <>
      <h2>{t("classroom.votes")}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("classroom.list.proposition")}</th>
            {CHOICES.map((choice) => (
              <th key={choice} scope="col" className="number">
                {t(`classroom.choice.${choice}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {votes.map(({ id, said, tally }) => (
            <tr key={id}>
              <td className="sentence">
                <SaidSentence said={said} />
              </td>
              {CHOICES.map((choice) => (
                <td key={choice} className="number">
                  {tally[choice]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
