import { useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import styles from "../map-files.module.css";

/** Lines that somebody sent, or the text of any file that can be opened. */
export function PasteLines({ onRead }: { readonly onRead: (text: string) => void }) {
  const { t } = useLanguage();
  const [text, setText] = useState("");
  return (
    <details className={styles.paste}>
      <summary>{t("mapfiles.paste")}</summary>
      <TextField
        label={t("mapfiles.lines")}
        hint={t("mapfiles.linesHint")}
        rows={5}
        value={text}
        onChange={setText}
      />
      <TextButton look="bordered" onClick={() => text.trim() !== "" && onRead(text)}>
        {t("mapfiles.read")}
      </TextButton>
    </details>
  );
}
