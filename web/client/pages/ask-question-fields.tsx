import { useQuery } from "@tanstack/react-query";
import type { ParameterValue } from "../../contract/questions.ts";
import type { Console } from "../features/console/index.ts";
import { libraryQuery } from "../features/query-library/index.ts";
import { ParameterFields } from "../parameters/index.ts";

type QuestionFields = NonNullable<Parameters<typeof Console>[0]["renderQuestionFields"]>;

/** The form fields of the library's question that stands in a tab. */
export function useQuestionFields(): QuestionFields {
  const { data } = useQuery(libraryQuery);
  return ({ question, values, onChange }) => {
    const params = data?.questions.find(({ id }) => id === question)?.parameters ?? [];
    if (params.length === 0) return null;
    return {
      names: params.map(({ name }) => name),
      fields: (
        <ParameterFields
          params={params}
          values={values as Readonly<Record<string, ParameterValue>>}
          onChange={(changed) => {
            for (const [name, value] of Object.entries(changed))
              if (value !== values[name]) onChange(name, value);
          }}
        />
      ),
    };
  };
}
