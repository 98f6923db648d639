import { useMemo, useState } from "react";
import type { Relation } from "../../../contract/shared.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { readTypePhrase } from "../../statements/index.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./paths.module.css";

export interface PathTypesProps {
  /** Empty means any. */
  readonly chosen: readonly string[];
  readonly relations: readonly Relation[];
  readonly onChange: (types: readonly string[]) => void;
}

/** Every type by its phrase, the most frequent first, with a field to find one among some eighty. */
export function PathTypes({ chosen, relations, onChange }: PathTypesProps) {
  const { t, language } = useLanguage();
  const [text, setText] = useState("");
  const types = useMemo(() => countTypes(relations), [relations]);
  const wanted = text.trim().toLocaleLowerCase(language);
  const found = types
    .map((each) => ({ ...each, phrase: readTypePhrase(each.type, language) }))
    .filter(({ phrase }) => phrase.toLocaleLowerCase(language).includes(wanted));
  const toggle = (type: string) =>
    onChange(chosen.includes(type) ? chosen.filter((each) => each !== type) : [...chosen, type]);
  return (
    <fieldset className={styles.fields}>
      <legend>{t("paths.typesLegend")}</legend>
      <div className={styles.typesHead}>
        <input
          type="text"
          className={styles.find}
          aria-label={t("paths.findType")}
          placeholder={t("paths.findType")}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {chosen.length > 0 && (
          <TextButton look="link" onClick={() => onChange([])}>
            {t("paths.anyType")}
          </TextButton>
        )}
      </div>
      <ul className={styles.types}>
        {found.map(({ type, phrase, count }) => (
          <li key={type}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(type)}
                onChange={() => toggle(type)}
              />
              <i>{phrase}</i>
              <span className={styles.count}>{formatNumber(count, language)}</span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.hint}>{t("paths.noType", { text })}</p>}
    </fieldset>
  );
}

function countTypes(relations: readonly Relation[]) {
  const counts = new Map<string, number>();
  for (const { type } of relations) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .toSorted((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}
