import { useEffect, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import styles from "./drop-file.module.css";

/** While files are dragged over the window it says what dropping them does. */
export function FileDropZone({ onDrop }: { readonly onDrop: (files: readonly File[]) => void }) {
  const { t } = useLanguage();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const isElsewhere = () => document.querySelector("dialog[open]") !== null;
    const over = (event: DragEvent): void => {
      if (!hasFiles(event) || isElsewhere()) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      setIsOver(false);
      if (!hasFiles(event) || isElsewhere() || event.defaultPrevented) return;
      event.preventDefault();
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [onDrop]);
  if (!isOver) return null;
  return (
    <div className={styles.drop} role="status">
      <p>{t("drop.file")}</p>
    </div>
  );
}
