import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import styles from "../charts/charts.module.css";
import { Segments } from "../charts/segments.tsx";
import { ANY_FAMILY, type FiguresTableState, WHICH } from "./use-figures-table.ts";

/** Which figures the table shows, how many that is, and the way to take them along. */
export function FiguresToolbar({ table }: { readonly table: FiguresTableState }) {
  const { t } = useLanguage();
  const { outcome } = table;
  const said = { copied: t("figures.copied"), failed: t("lens.queryNotCopied") };
  return (
    <div className={styles.toolbar}>
      <Segments
        label={t("figures.which")}
        values={WHICH}
        value={table.which}
        name={(each) => t(`figures.${each}Which`)}
        onPick={table.setWhich}
      />
      <label className={styles.choice}>
        {t("figures.family")}
        <select
          className={styles.select}
          value={table.family}
          onChange={({ currentTarget }) =>
            table.setFamily(ANY_FAMILY.find((each) => each === currentTarget.value) ?? "any")
          }
        >
          {ANY_FAMILY.map((each) => (
            <option key={each} value={each}>
              {t(`figures.${each}Family`)}
            </option>
          ))}
        </select>
      </label>
      <TextButton icon="check" onClick={table.copyTable}>
        {t("figures.copy")}
      </TextButton>
      <span role="status">{outcome === null ? "" : said[outcome]}</span>
      <span className={styles.count}>
        {t("figures.count", { count: table.sorted.length, all: table.all.length })}
      </span>
    </div>
  );
}
