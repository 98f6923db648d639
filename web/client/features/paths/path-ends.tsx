import type { ReactNode } from "react";
import type { EntitySummary } from "../../../contract/shared.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { EntityCombobox } from "../../search/index.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./paths.module.css";

export interface PathEndsProps {
  readonly ends: readonly string[];
  readonly entityOf: (id: string) => EntitySummary | null;
  /** An empty field waits for one more. */
  readonly isAdding: boolean;
  /** Also called when that field is given up. */
  readonly onChange: (ends: readonly string[]) => void;
}

/** Two fields side by side that can be swapped; from three on, one below the other. */
export function PathEnds({ ends, entityOf, isAdding, onChange }: PathEndsProps) {
  const { t, language } = useLanguage();
  const count = Math.max(ends.length + (isAdding ? 1 : 0), 2);
  const fields = Array.from({ length: count }, (_, index) => {
    const id = ends[index] ?? null;
    const entity = id === null ? null : entityOf(id);
    const name = entity?.labels[language] ?? id;
    return (
      <EntityCombobox
        key={index}
        label={t("paths.end", { number: index + 1 })}
        chosen={name === null ? null : { name, kind: entity?.kind ?? null }}
        placeholder={t("paths.choose")}
        onChoose={(chosen) => onChange(putEnd(ends, index, chosen))}
      />
    );
  });
  return (
    <div className={styles.ends}>
      {count === 2 ? (
        <div className={styles.pair}>
          {fields[0]}
          <IconButton
            icon="swap"
            label={t("paths.swap")}
            isDisabled={ends.length < 2}
            onClick={() => onChange(ends.toReversed())}
          />
          {fields[1]}
        </div>
      ) : (
        <SeveralEnds fields={fields} onRemove={(index) => onChange(ends.toSpliced(index, 1))} />
      )}
    </div>
  );
}

interface SeveralEndsProps {
  readonly fields: readonly ReactNode[];
  readonly onRemove: (index: number) => void;
}

function SeveralEnds({ fields, onRemove }: SeveralEndsProps) {
  const { t } = useLanguage();
  return (
    <ol className={styles.several}>
      {fields.map((field, index) => (
        <li key={index} className={styles.pair}>
          {field}
          <IconButton
            icon="close"
            label={t("paths.remove", { number: index + 1 })}
            onClick={() => onRemove(index)}
          />
        </li>
      ))}
    </ol>
  );
}

/** Each entity once: whoever chooses what stands elsewhere has the two change places. */
function putEnd(ends: readonly string[], index: number, id: string): readonly string[] {
  const before = ends[index];
  if (before === undefined) return ends.includes(id) ? ends : [...ends, id];
  return ends.map((end) => (end === id ? before : end)).with(index, id);
}
