import { VisuallyHidden } from "@mantine/core";
import { formatDate } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { useNavigation } from "../../state/use-navigation.ts";
import { readTypePhrase, toLocator } from "../../statements/index.ts";
import { ContestedMark } from "../../ui/contested-mark.tsx";
import styles from "./answer.module.css";
import type { Cell } from "./read-cells.ts";

/** Text of more characters is prose: it is read line by line, and needs width. */
const LONG = 48;

/** Entities and statements can be opened; all else is read. */
export function AnswerCell({ cell }: { readonly cell: Cell }) {
  const { t, language } = useLanguage();
  const { openEntity, openRelation } = useNavigation();
  switch (cell.kind) {
    case "entity":
      return (
        <button type="button" className={styles.entity} onClick={() => openEntity(cell.entity.id)}>
          <KindMark kind={cell.entity.kind} size={15} />
          <VisuallyHidden>{t(`kind.${cell.entity.kind}`)}: </VisuallyHidden>
          <span>{cell.entity.labels[language]}</span>
        </button>
      );
    case "statement":
      return (
        <button type="button" className={styles.statement} onClick={() => openRelation(cell.id)}>
          {/^\d/.test(cell.id) ? toLocator(cell.id) : cell.id}
        </button>
      );
    case "type":
      return <i className={styles.phrase}>{readTypePhrase(cell.type, language)}</i>;
    case "date":
      return <span>{formatDate(cell.text, language)}</span>;
    case "number":
      return (
        <span>{new Intl.NumberFormat(language, { useGrouping: "min2" }).format(cell.value)}</span>
      );
    case "text":
      return (
        <span lang={cell.language} className={cell.text.length > LONG ? styles.prose : undefined}>
          {cell.text}
        </span>
      );
    default:
      return <WordCell cell={cell} />;
  }
}

type Word = Extract<
  Cell,
  { readonly kind: "kind" | "status" | "origin" | "modality" | "confidence" | "reason" }
>;

/** A word of the atlas's closed lists, in the reader's language. */
function WordCell({ cell }: { readonly cell: Word }) {
  const { t } = useLanguage();
  switch (cell.kind) {
    case "status":
      return (
        <span className={styles.status}>
          {cell.value === "contested" && <ContestedMark />} {t(`status.${cell.value}`)}
        </span>
      );
    case "kind":
      return <span>{t(`kind.${cell.value}`)}</span>;
    case "origin":
      return <span>{t(`origin.${cell.value}`)}</span>;
    case "modality":
      return <span>{t(`library.${cell.value}`)}</span>;
    case "confidence":
      return <span>{t(`confidence.${cell.value}`)}</span>;
    default:
      return <span>{t(`contested.${cell.value}`)}</span>;
  }
}
