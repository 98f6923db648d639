import { useQuery } from "@tanstack/react-query";
import type { EntityKind } from "../../../graph/model/kinds.ts";
import { overviewQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { EntityCombobox } from "../search/index.ts";
import styles from "./parameters.module.css";

export interface EntityFieldProps {
  readonly label: string;
  readonly id: string;
  /** Empty means any. */
  readonly kinds: readonly EntityKind[];
  readonly onChange: (id: string) => void;
}

/** One entity, found by any of its names in any language. */
export function EntityField({ label, id, kinds, onChange }: EntityFieldProps) {
  const { t, language } = useLanguage();
  const { data } = useQuery(overviewQuery);
  const entity = data?.entities.find((one) => one.id === id);
  return (
    <div className={styles.entity}>
      {/* The field says its name itself; this is for the eye. */}
      <span aria-hidden="true">{label}</span>
      <EntityCombobox
        label={label}
        chosen={{ name: entity?.labels[language] ?? id, kind: entity?.kind ?? null }}
        placeholder={t("library.chooseEntity")}
        onChoose={onChange}
        {...(kinds.length > 0 && { kinds })}
      />
    </div>
  );
}
