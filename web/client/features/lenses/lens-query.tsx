import { useId, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { ShowQueryButton } from "../../show-query/show-query-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./lenses.module.css";
import { useCopyText } from "./use-copy-text.ts";

/** The statement that the lens is made of, shown on demand. */
export function LensQuery({ statement }: { readonly statement: string }) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { outcome, copy } = useCopyText();
  const id = useId();
  const said = { copied: t("lens.queryCopied"), failed: t("lens.queryNotCopied") };
  return (
    <>
      <TextButton icon="code" isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t("lens.showQuery")}
      </TextButton>
      {isOpen && (
        <div className={styles.query} role="region" aria-labelledby={id}>
          <div className={styles.queryHead}>
            <h3 id={id}>{t("lens.query")}</h3>
            <TextButton icon="check" onClick={() => copy(statement)}>
              {t("lens.copyQuery")}
            </TextButton>
            <ShowQueryButton statement={() => ({ statement, parameters: {} })} />
            <span role="status">{outcome === null ? "" : said[outcome]}</span>
          </div>
          {/* A long statement scrolls in its own box, so the keyboard must be able to get to it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre lang="en" tabIndex={0}>
            <code>{statement}</code>
          </pre>
        </div>
      )}
    </>
  );
}
