import { type ReactNode, useEffect, useRef, useState } from "react";
import type { KeptHead } from "../../contract/keeping.ts";
import { formatMoment } from "../i18n/format-moment.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { copyText } from "../share/copy-text.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { EditWords } from "./edit-words.tsx";
import { type KeptChanger, remove, rename } from "./kept-actions.ts";
import styles from "./keeping.module.css";
import type { Keeping, News } from "./use-keeping.ts";

export interface KeptRowProps {
  readonly head: KeptHead;
  readonly api: KeptChanger;
  readonly keeping: Keeping;
  readonly onOpen: () => Promise<News>;
  /** The address that opens it. */
  readonly link: string;
  /** What else its own kind says of it. */
  readonly facts?: ReactNode;
  /** What else can be done with its kind. */
  readonly actions?: ReactNode;
}

/** One of the reader's own: its name opens it, and buttons do the rest. */
export function KeptRow(props: KeptRowProps) {
  const { head, api, keeping, onOpen, facts } = props;
  const { t, language } = useLanguage();
  const [isEdited, setIsEdited] = useState(false);
  const nameButton = useFocusAfter(isEdited);
  const { name, note, updatedAt } = head;
  if (isEdited)
    return (
      <li className={styles.row}>
        <EditWords
          words={head}
          isBusy={keeping.isBusy}
          onSave={(words) => keeping.run(() => rename(api, head, words))}
          onDone={() => setIsEdited(false)}
        />
      </li>
    );
  return (
    <li className={styles.row}>
      <button
        type="button"
        ref={nameButton}
        className={styles.name}
        aria-label={t("keep.open", { name })}
        onClick={() => void keeping.run(onOpen)}
      >
        {name}
      </button>
      <p className={styles.when}>
        {facts}
        <time dateTime={updatedAt}>{formatMoment(updatedAt, language)}</time>
      </p>
      {note !== "" && <p className={styles.note}>{note}</p>}
      <RowActions {...props} onEdit={() => setIsEdited(true)} />
    </li>
  );
}

/** The way back for the focus, which the form had. */
function useFocusAfter(isEdited: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    if (wasEdited.current && !isEdited) button.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  return button;
}

function RowActions(props: KeptRowProps & { readonly onEdit: () => void }) {
  const { head, api, keeping, link, actions, onEdit } = props;
  const { t } = useLanguage();
  const { name } = head;
  const copyLink = async (): Promise<News> => {
    const isCopied = await copyText(link);
    return isCopied
      ? { key: "keep.news.copied", name, undo: null }
      : { key: "keep.news.notCopied", name: link, undo: null };
  };
  return (
    <div className={styles.actions}>
      <IconButton
        icon="link"
        label={t("keep.copyLink", { name })}
        onClick={() => void keeping.run(copyLink)}
      />
      <IconButton icon="pencil" label={t("keep.edit", { name })} onClick={onEdit} />
      {actions}
      <IconButton
        icon="trash"
        label={t("keep.delete", { name })}
        onClick={() => void keeping.run(() => remove(api, head))}
      />
    </div>
  );
}
