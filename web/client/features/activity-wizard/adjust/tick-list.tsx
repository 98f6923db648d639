import { TextButton } from "../../../ui/text-button.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "./adjust.module.css";

export interface TickListProps {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly ticked: ReadonlySet<string>;
  readonly onChange: (ticked: ReadonlySet<string>) => void;
  /** Ways to tick all or none, where there are many. */
  readonly hasAll?: boolean;
}

/** Some of several. */
export function TickList({ title, hint, items, ticked, onChange, hasAll = false }: TickListProps) {
  const { t } = useLanguage();
  const toggle = (id: string): void => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <fieldset className={styles.ticks}>
      <legend>{title}</legend>
      {hint !== undefined && <p className={styles.quiet}>{hint}</p>}
      {hasAll && (
        <div className={styles.all}>
          <TextButton onClick={() => onChange(new Set(items.map(({ id }) => id)))}>
            {t("activity.all")}
          </TextButton>
          <TextButton onClick={() => onChange(new Set())}>{t("activity.none")}</TextButton>
        </div>
      )}
      {items.map(({ id, label }) => (
        <label key={id}>
          <input type="checkbox" checked={ticked.has(id)} onChange={() => toggle(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
