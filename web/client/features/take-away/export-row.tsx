import { useLanguage } from "../../i18n/use-language.ts";
import { Icon } from "../../ui/icon.tsx";
import { type FileFormat, formatName } from "./export-rows.ts";
import styles from "./take-away.module.css";

export interface ExportRowProps {
  readonly format: FileFormat;
  /** The server has the whole atlas as a file; what is in view is made here. */
  readonly isWhole: boolean;
  readonly isBusy: boolean;
  readonly onSave: () => void;
}

/** A format, with what opens it. */
export function ExportRow({ format, isWhole, isBusy, onSave }: ExportRowProps) {
  const { t } = useLanguage();
  const name = (
    <>
      <Icon name="download" size={17} />
      {formatName(format, t)}
    </>
  );
  return (
    <li className={styles.row}>
      {isWhole ? (
        // The server names the file.
        <a className={styles.save} href={`/api/export?format=${format}`} download>
          {name}
        </a>
      ) : (
        <button
          type="button"
          className={styles.save}
          aria-disabled={isBusy || undefined}
          onClick={() => !isBusy && onSave()}
        >
          {name}
        </button>
      )}
      <span className={styles.opens}>{t(`export.${format}Opens`)}</span>
    </li>
  );
}
