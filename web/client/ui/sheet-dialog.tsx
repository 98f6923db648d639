import { type ReactNode, useEffect, useRef } from "react";
import { IconButton } from "./icon-button.tsx";
import styles from "./sheet-dialog.module.css";

export interface SheetDialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet from the foot of a phone's screen. The browser's own dialog keeps focus inside and hears Escape. */
export function SheetDialog({ title, closeLabel, onClose, children }: SheetDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    // A click on the backdrop has the dialog itself as its target; the keyboard has Escape and the button.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-label={title}
      onCancel={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.body}>
        <div className={styles.head}>
          <h2>{title}</h2>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </div>
        {children}
      </div>
    </dialog>
  );
}
