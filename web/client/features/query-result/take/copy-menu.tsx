import { useLanguage } from "../../../i18n/use-language.ts";
import { MenuButton } from "../menu-button.tsx";
import styles from "../query-result.module.css";
import { COPY_FORMS, type CopyForm } from "./copied-text.ts";

export interface CopyMenuProps {
  readonly onCopy: (form: CopyForm) => void;
}

/** All rows, in the order and with the columns that the table has. */
export function CopyMenu({ onCopy }: CopyMenuProps) {
  const { t } = useLanguage();
  return (
    <MenuButton icon="file" label={t("result.copy")}>
      {(close) => (
        <>
          <ul className={styles.choices}>
            {COPY_FORMS.map((form) => (
              <li key={form}>
                <button
                  type="button"
                  onClick={() => {
                    onCopy(form);
                    close();
                  }}
                >
                  <span>{t(`result.copyAs.${form}`)}</span>
                </button>
              </li>
            ))}
          </ul>
          <p className={styles.hint}>{t("result.copyKeys")}</p>
        </>
      )}
    </MenuButton>
  );
}
