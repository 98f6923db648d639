import { useLanguage } from "../../i18n/use-language.ts";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import type { Asked } from "./use-past.ts";

export interface HistoryProblemProps {
  readonly asked: Extract<Asked<unknown>, { is: "failed" }>;
}

export function HistoryProblem({ asked: { problem, again } }: HistoryProblemProps) {
  const { t } = useLanguage();
  const detail = problem.code === "OFFLINE" ? t("error.offline") : problem.message;
  return (
    <ProblemNote title={t("error.title")} detail={detail} code={problem.code}>
      <TextButton look="bordered" icon="refresh" onClick={again}>
        {t("error.retry")}
      </TextButton>
    </ProblemNote>
  );
}
