import type { Statement } from "../../../contract/shared.ts";
import type { Translate } from "../../i18n/use-language.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { SourceText } from "../../statements/index.ts";
import styles from "./inspector.module.css";

/** Whose statement it is: the article's own, one it reports or rejects, the record's, or ours. */
export function StatementVoice({ statement }: { readonly statement: Statement }) {
  const { t, language } = useLanguage();
  const { credits, sources } = statement;
  const names = new Intl.ListFormat(language).format(credits.map(({ name }) => name));
  return (
    <div className={styles.voice}>
      <p>{describeVoice(statement, t)}</p>
      {credits.length > 0 && <p>{t("inspector.credited", { names })}</p>}
      {sources.length > 0 && (
        <>
          <h4>{t("inspector.sources")}</h4>
          <ul>
            {sources.map((source) => (
              <li key={source}>
                <SourceText text={source} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function describeVoice({ origin, stance }: Statement, t: Translate): string {
  if (origin === "record") return t("inspector.recordOrigin");
  if (origin === "atlas") return t("inspector.atlasOrigin");
  if (stance === "reports") return t("inspector.articleReports");
  if (stance === "disputes") return t("inspector.articleDisputes");
  return t("inspector.articleAsserts");
}
