import type { ReactNode } from "react";
import type { LeftOut } from "../../../../../graph/formats/maps/found-map.ts";
import type { ReadMap } from "../../../../../graph/formats/maps/to-concept-map.ts";
import { countPropositions } from "../../../../../graph/maps/count-propositions.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useMapFileText } from "../../../maps/map-file-text.ts";
import styles from "../map-files.module.css";

interface FoundMapProps {
  readonly read: ReadMap;
  /** Of the file; empty for pasted text. */
  readonly name: string;
  readonly children: ReactNode;
}

/** What is in the file, and what of it no map of ours can hold. */
export function FoundMap({ read: { map, leftOut }, name, children }: FoundMapProps) {
  const { t } = useLanguage();
  const text = useMapFileText();
  const missing = Object.entries(leftOut) as [LeftOut, number][];
  return (
    <section className={styles.found} role="status">
      <h3>{map.focusQuestion.trim() || map.title.trim() || name || t("mapfiles.pasted")}</h3>
      <p>
        {t("mapfiles.concepts", { count: map.concepts.length })},{" "}
        {t("mapfiles.propositions", { count: countPropositions(map) })}
      </p>
      {missing.length > 0 && (
        <>
          <h4>{t("mapfiles.leftOut")}</h4>
          <ul>
            {missing.map(([what, count]) => (
              <li key={what}>{text.leftOut(what, count)}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.row}>{children}</div>
    </section>
  );
}
