import { useLanguage } from "../../../i18n/use-language.ts";
import { MenuButton } from "../menu-button.tsx";
import styles from "../query-result.module.css";
import { RESULT_FORMATS, type ResultFormat } from "./write-result.ts";
import type { ResultFiles } from "./use-result-files.ts";

export interface DownloadMenuProps {
  readonly files: ResultFiles;
  /** Draws what is shown; null where it is no picture. */
  readonly picture: ((format: "png" | "svg") => Promise<Blob | null>) | null;
}

export function DownloadMenu({ files, picture }: DownloadMenuProps) {
  const { t } = useLanguage();
  const formats = Object.keys(RESULT_FORMATS) as ResultFormat[];
  return (
    <MenuButton icon="download" label={t("result.download")}>
      {(close) => (
        <ul className={styles.choices}>
          {formats.map((format) => (
            <li key={format}>
              <button
                type="button"
                onClick={() => {
                  files.save(format);
                  close();
                }}
              >
                <b>{format.toUpperCase()}</b>
                <span>{t(`result.file.${format}`)}</span>
              </button>
            </li>
          ))}
          {picture !== null &&
            (["png", "svg"] as const).map((format) => (
              <li key={format}>
                <button
                  type="button"
                  onClick={() => {
                    files.savePicture(format, () => picture(format));
                    close();
                  }}
                >
                  <b>{format.toUpperCase()}</b>
                  <span>{t(`result.file.${format}`)}</span>
                </button>
              </li>
            ))}
        </ul>
      )}
    </MenuButton>
  );
}
