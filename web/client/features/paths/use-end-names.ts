/** The ends by name: as they stand in a field, and listed in a sentence. */
import { useMemo } from "react";
import type { Overview } from "../../../contract/overview.ts";
import type { EntitySummary } from "../../../contract/shared.ts";
import { useLanguage } from "../../i18n/use-language.ts";

export interface EndNames {
  readonly entityOf: (id: string) => EntitySummary | null;
  /** "the European Union and food security" */
  readonly listNames: (ids: readonly string[]) => string;
}

export function useEndNames(overview: Overview | undefined): EndNames {
  const { language } = useLanguage();
  return useMemo(() => {
    const entities = new Map(overview?.entities.map((entity) => [entity.id, entity]));
    return {
      entityOf: (id) => entities.get(id) ?? null,
      listNames: (ids) =>
        new Intl.ListFormat(language).format(
          ids.map((id) => entities.get(id)?.forms[language] ?? id),
        ),
    };
  }, [overview, language]);
}
