import { type DragEvent, useId, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./attach-copy.module.css";

const ACCEPTED = ".txt,.text,.md,.htm,.html,.xhtml,.docx,.pdf,text/plain,text/html,application/pdf";

export interface DropZoneProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A file by hand or by the file picker. The field lies over the whole zone and is itself the target. */
export function DropZone({ label, onFile }: DropZoneProps) {
  const { t } = useLanguage();
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <label htmlFor={id} className={styles.zone} data-over={isOver || undefined}>
      <Icon name="reading" size={22} />
      <span className={styles.zoneLabel}>{label}</span>
      <small>{t("reading.formats")}</small>
      <input
        id={id}
        type="file"
        accept={ACCEPTED}
        onDragOver={over}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          // Where a file dropped elsewhere on the page is opened as a graph, this one is not.
          event.preventDefault();
          event.stopPropagation();
          setIsOver(false);
          take(event.dataTransfer.files);
        }}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file may be chosen again after it was mended.
          currentTarget.value = "";
        }}
      />
    </label>
  );
}
