import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useAtlasStores } from "../../../state/use-atlas-stores.ts";
import styles from "../map-files.module.css";

/** While a file is dragged over the page of maps it says what dropping it does. Another page that is out of sight hears nothing of it. */
export function MapDropZone({ onDrop }: { readonly onDrop: (files: readonly File[]) => void }) {
  const { t } = useLanguage();
  const { page } = useAtlasStores();
  const isHere = useStore(page, ({ name }) => name === "map");
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (!isHere) return;
    const isOurs = (event: DragEvent) =>
      event.dataTransfer?.types.includes("Files") === true &&
      document.querySelector("dialog[open]") === null;
    const over = (event: DragEvent): void => {
      if (!isOurs(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      setIsOver(false);
      if (!isOurs(event)) return;
      event.preventDefault();
      event.stopPropagation();
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", over, true);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop, true);
    return () => {
      window.removeEventListener("dragover", over, true);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop, true);
    };
  }, [isHere, onDrop]);
  if (!isOver) return null;
  return (
    <div className={styles.drop} role="status">
      <p>{t("mapfiles.drop")}</p>
    </div>
  );
}
