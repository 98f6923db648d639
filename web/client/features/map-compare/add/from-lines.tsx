import { useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useReadMap } from "../../../maps/files/use-read-map.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import styles from "../map-compare.module.css";
import type { WayProps } from "./way-props.ts";

/** A map as lines that somebody sent. */
export function FromLines({ onAdd }: WayProps) {
  const { t } = useLanguage();
  const [text, setText] = useState("");
  const reading = useReadMap(({ map }) => {
    onAdd({ id: `lines ${text}`, name: t("mapcompare.pasted"), map });
    setText("");
  });
  return (
    <>
      <TextField
        label={t("mapcompare.lines")}
        hint={t("mapcompare.linesHint")}
        rows={5}
        value={text}
        onChange={setText}
      />
      <TextButton look="bordered" onClick={() => text.trim() !== "" && reading.readText(text)}>
        {t("mapcompare.compareIt")}
      </TextButton>
      {reading.problem !== null && (
        <p role="alert" className={styles.alert}>
          {reading.problem}
        </p>
      )}
    </>
  );
}
