import { useLanguage } from "../../i18n/use-language.ts";
import styles from "./console.module.css";
import { explainFailure } from "./explain-failure.ts";

/** Why a statement was not run, where something else than the console ran it. */
export function FailureText({ failure }: { readonly failure: unknown }) {
  const { t } = useLanguage();
  const { code, title, instead, words } = explainFailure(failure, t);
  return (
    <div role="alert">
      <p className={styles.what}>{title}</p>
      {words !== null && (
        <p className={styles.words} lang="en">
          {words}
        </p>
      )}
      {instead !== null && <p>{instead}</p>}
      <p className={styles.code}>{code}</p>
    </div>
  );
}
