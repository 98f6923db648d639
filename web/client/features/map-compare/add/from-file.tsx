import { useId } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { MAP_FILES } from "../../../maps/files/map-files.ts";
import { useReadMap } from "../../../maps/files/use-read-map.ts";
import { LoadingNote } from "../../../ui/loading-note.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import styles from "../map-compare.module.css";
import type { WayProps } from "./way-props.ts";

/** A map in a file: read here, and sent nowhere. */
export function FromFile({ onAdd }: WayProps) {
  const { t } = useLanguage();
  const id = useId();
  const reading = useReadMap(({ map }, name) => onAdd({ id: `file ${name}`, name, map }));
  return (
    <>
      <label htmlFor={id} className={styles.about}>
        {t("mapcompare.fileAbout")}
      </label>
      <input
        id={id}
        type="file"
        accept={MAP_FILES}
        className={styles.file}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) reading.readFile(file);
          currentTarget.value = "";
        }}
      />
      {reading.isBusy && (
        <>
          <LoadingNote text={t("mapcompare.reading")} />
          <TextButton onClick={reading.cancel}>{t("mapcompare.cancel")}</TextButton>
        </>
      )}
      {reading.problem !== null && (
        <p role="alert" className={styles.alert}>
          {reading.problem}
        </p>
      )}
    </>
  );
}
