import { useQuery } from "@tanstack/react-query";
import { sentencesQuery } from "../../api/sentences-query.ts";
import { formatDate } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { AttachedCopy } from "../../reading/attached-copy.ts";
import { missingPlaces } from "../../reading/compose-reading.ts";
import { toLocator } from "../../statements/index.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./attach-copy.module.css";

export interface CopySummaryProps {
  readonly copy: AttachedCopy;
  readonly onRead: () => void;
  readonly onRemove: () => void;
}

/** Which file it is, how many sentences were found in it, and which were not. */
export function CopySummary({ copy, onRead, onRemove }: CopySummaryProps) {
  const { t, language } = useLanguage();
  const found = Object.keys(copy.quotes).length;
  return (
    <div className={styles.summary}>
      <p className={styles.found} role="status">
        {t("reading.found", { found, sought: copy.sought })}
      </p>
      <p className={styles.file}>
        {copy.name} · {formatDate(copy.attachedAt.slice(0, 10), language)}
      </p>
      {found < copy.sought && <MissingPlaces copy={copy} />}
      <div className={styles.actions}>
        <TextButton look="bordered" icon="reading" onClick={onRead}>
          {t("reading.read")}
        </TextButton>
        <TextButton look="bordered" icon="close" onClick={onRemove}>
          {t("reading.remove")}
        </TextButton>
      </div>
    </div>
  );
}

function MissingPlaces({ copy }: { readonly copy: AttachedCopy }) {
  const { t } = useLanguage();
  const { data } = useQuery(sentencesQuery);
  const missing = data === undefined ? [] : missingPlaces(data.sentences, copy);
  if (missing.length === 0) return null;
  return (
    <details className={styles.missing}>
      <summary>{t("reading.missing", { count: missing.length })}</summary>
      <p>{t("reading.missingWhy")}</p>
      <ul>
        {missing.map(({ id, sentence }) => (
          <li key={id}>{t("reading.locator", { paragraph: toLocator(id), sentence })}</li>
        ))}
      </ul>
    </details>
  );
}
