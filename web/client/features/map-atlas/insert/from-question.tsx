import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { lensQuery } from "../../../api/lens-queries.ts";
import { answerQuery, questionsQuery } from "../../../api/queries.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { QueryProblem } from "../../../problems/index.ts";
import { LENSES } from "../../../state/view.ts";
import { LoadingNote } from "../../../ui/loading-note.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import type { PartSourceProps } from "./part-source.ts";

/** What a question of the library, or a lens, gives as its answer. */
export function FromQuestion({ render }: PartSourceProps) {
  const { t, language } = useLanguage();
  const { data } = useQuery(questionsQuery);
  const questions = (data?.questions ?? []).map(({ id, labels }) => ({
    value: `question ${id}`,
    label: labels[language],
  }));
  const lenses = LENSES.map((id) => ({ value: `lens ${id}`, label: t(`lens.name.${id}`) }));
  const [chosen, setChosen] = useState<string>(lenses[0]?.value ?? "");
  const [kind = "", id = ""] = chosen.split(" ");
  const answer = useQuery({ ...answerQuery(id), enabled: kind === "question" });
  const lens = useQuery({ ...lensQuery(id), enabled: kind === "lens" });
  const asked = kind === "lens" ? lens : answer;
  return (
    <>
      <SelectField
        label={t("mapatlas.question")}
        value={chosen}
        options={[...lenses, ...questions]}
        onChange={setChosen}
      />
      {asked.isLoading && <LoadingNote text={t("mapatlas.loading")} />}
      {asked.error !== null && (
        <QueryProblem failure={asked.error} retry={() => void asked.refetch()} />
      )}
      {asked.data !== undefined && render(asked.data)}
    </>
  );
}
