import { useEffect, useState } from "react";
import styles from "./drop-zone.module.css";

export interface DropZoneProps {
  /** What dropping files does. */
  readonly text: string;
  readonly onDrop: (files: readonly File[]) => void;
  /** False while another part of the page takes them. */
  readonly isOn: boolean;
}

/** While files are dragged over the window it says what dropping them does. A dialog that is open takes its own. */
export function DropZone({ text, onDrop, isOn }: DropZoneProps) {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
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
  }, [isOn, onDrop]);
  if (!isOver) return null;
  return (
    <div className={styles.drop} role="status">
      <p>{text}</p>
    </div>
  );
}
