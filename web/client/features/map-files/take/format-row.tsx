import { lossesOf } from "../../../../../graph/formats/maps/losses-of.ts";
import type { MapFormat } from "../../../../../graph/formats/maps/map-formats.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useMapFileText } from "../../../maps/map-file-text.ts";
import { Icon } from "../../../ui/icon.tsx";
import styles from "../map-files.module.css";

interface FormatRowProps {
  readonly format: MapFormat;
  readonly map: ConceptMap;
  readonly onSave: () => void;
}

/** A format, what opens it, and what of this very map it cannot hold. */
export function FormatRow({ format, map, onSave }: FormatRowProps) {
  const { t } = useLanguage();
  const text = useMapFileText();
  const losses = lossesOf(map, format);
  return (
    <li className={styles.format}>
      <button type="button" onClick={onSave}>
        <Icon name="download" />
        {t(`mapfiles.format.${format}`)}
      </button>
      <span className={styles.opens}>{t(`mapfiles.opens.${format}`)}</span>
      {losses.length === 0 ? (
        <span className={styles.opens}>{t("mapfiles.nothingLost")}</span>
      ) : (
        <details className={styles.losses}>
          <summary>{t("mapfiles.losses", { count: losses.length })}</summary>
          <ul>
            {losses.map((loss) => (
              <li key={loss.code}>{text.loss(loss)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
