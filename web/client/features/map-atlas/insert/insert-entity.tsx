import { useId, useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { labelOf, useAtlasNames } from "../../../maps/use-atlas-names.ts";
import { EntityCombobox } from "../../../search/index.ts";
import { useMapState } from "../../../state/map/use-map-editor.ts";
import styles from "../map-atlas.module.css";
import { useInsert } from "./use-insert.ts";

const AIMS = ["map", "lot"] as const;

/** One entity as a concept, on the map or in the parking lot. */
export function InsertEntity() {
  const { t } = useLanguage();
  const names = useAtlasNames();
  const language = useMapState(({ map }) => map.language);
  const { told, insert, park } = useInsert();
  const [aim, setAim] = useState<(typeof AIMS)[number]>("map");
  const group = useId();
  const take = (id: string): void => {
    const concept = { id, label: labelOf(names, id, language) };
    if (aim === "lot") park(concept);
    else insert({ concepts: [concept], relations: [] });
  };
  return (
    <>
      <div className={styles.search}>
        <EntityCombobox
          label={t("mapatlas.entity")}
          chosen={null}
          placeholder={t("mapatlas.entityExample")}
          onChoose={take}
        />
      </div>
      <fieldset className={styles.choices}>
        <legend>{t("mapatlas.aim")}</legend>
        {AIMS.map((each) => (
          <label key={each}>
            <input type="radio" name={group} checked={aim === each} onChange={() => setAim(each)} />
            {t(`mapatlas.aim.${each}`)}
          </label>
        ))}
      </fieldset>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </>
  );
}
