import { useState } from "react";
import type { ParameterValue, QuestionParameter } from "../../contract/questions.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { TextField } from "../ui/text-field.tsx";
import { MOST_CHARACTERS, readDraft } from "./read-draft.ts";

export interface DraftFieldProps {
  readonly label: string;
  readonly param: QuestionParameter;
  readonly value: ParameterValue;
  readonly onChange: (value: ParameterValue) => void;
}

/** A value that is typed. What is half typed stays here, and says what is wanted. */
export function DraftField({ label, param, value, onChange }: DraftFieldProps) {
  const wanted = useWanted(param);
  const [draft, setDraft] = useState<string | null>(null);
  const shown = Array.isArray(value) ? value.join(", ") : String(value);
  const isWrong = draft !== null && readDraft(param, draft) === null;
  const isHinted = param.type === "DATE" || param.type === "LIST";
  return (
    <TextField
      label={label}
      value={draft ?? shown}
      {...(isHinted && !isWrong && { hint: wanted })}
      error={isWrong ? `${wanted}.` : undefined}
      onBlur={() => !isWrong && setDraft(null)}
      onChange={(text) => {
        setDraft(text);
        const read = readDraft(param, text);
        if (read !== null) onChange(read);
      }}
    />
  );
}

function useWanted({ type, range }: QuestionParameter): string {
  const { t } = useLanguage();
  if (type === "DATE") return t("library.dateHint");
  if (type === "LIST") return t("library.listHint");
  if (type === "INTEGER") return range ? t("library.numberHint", range) : t("library.wholeHint");
  return t("library.textHint", { most: MOST_CHARACTERS });
}
