/** What a parameter may be, where that is a closed list, in the reader's words; null where it is typed. */
import { useQuery } from "@tanstack/react-query";
import { ENTITY_KINDS, STATUSES } from "../../../graph/model/kinds.ts";
import { RELATION_TYPE_NAMES } from "../../../graph/model/relation-types.ts";
import type { QuestionParameter } from "../../contract/questions.ts";
import { overviewQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { isContestedKind, readTypePhrase } from "../statements/index.ts";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const MODALITY_WORDS = ["is", "should", "may"] as const;

export function useChoices({ type, items, choices }: QuestionParameter): readonly Choice[] | null {
  const { t, language } = useLanguage();
  const { data } = useQuery({ ...overviewQuery, enabled: type === "SECTION" });
  switch (type === "LIST" ? items : type) {
    case "STATUS":
      return STATUSES.map((value) => ({ value, label: t(`status.${value}`) }));
    case "KIND":
      return ENTITY_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }));
    case "TYPE":
      return RELATION_TYPE_NAMES.map((value) => ({ value, label: readTypePhrase(value, language) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, language))
        .map(({ value, label }) => ({ value, label: `${label} · ${value}` }));
    case "SECTION":
      return (data?.sections ?? []).map(({ number, labels }) => ({
        value: String(number),
        label: t("library.sectionName", { section: number, title: labels[language] }),
      }));
    default: {
      if (choices.length === 0) return null;
      const toLabel = (value: string) => {
        if (isContestedKind(value)) return t(`contested.${value}`);
        const word = MODALITY_WORDS.find((one) => one === value);
        return word === undefined ? value : t(`library.${word}`);
      };
      return choices.map((value) => ({ value, label: toLabel(value) }));
    }
  }
}
