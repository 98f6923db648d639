import { useEffect, useRef, useState } from "react";
import type { ViewHead } from "../../../contract/views.ts";
import { formatMoment } from "../../i18n/format-moment.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { copyText } from "../../share/copy-text.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { EditView } from "./edit-view.tsx";
import styles from "./saved-views.module.css";
import type { Keeping, News } from "./use-keeping.ts";
import type { OnScreen } from "./use-on-screen.ts";
import { open, remove, replaceState } from "./view-actions.ts";

export interface ViewRowProps {
  readonly view: ViewHead;
  readonly keeping: Keeping;
  readonly screen: OnScreen;
  readonly applyState: (state: string) => void;
  readonly linkTo: (id: string) => string;
}

export function ViewRow(props: ViewRowProps) {
  const { view, keeping, applyState } = props;
  const { t, language } = useLanguage();
  const [isEdited, setIsEdited] = useState(false);
  const nameButton = useFocusAfter(isEdited);
  const { name, note, entities, updatedAt } = view;
  if (isEdited)
    return (
      <li className={styles.row}>
        <EditView {...{ view, keeping }} onDone={() => setIsEdited(false)} />
      </li>
    );
  return (
    <li className={styles.row}>
      <button
        type="button"
        ref={nameButton}
        className={styles.name}
        aria-label={t("keep.open", { name })}
        onClick={() => void keeping.run(() => open(view, applyState))}
      >
        {name}
      </button>
      <p className={styles.when}>
        {entities !== null && <span>{t("keep.entities", { count: entities })}</span>}
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

function RowActions({
  view,
  keeping,
  screen,
  linkTo,
  onEdit,
}: ViewRowProps & { readonly onEdit: () => void }) {
  const { t } = useLanguage();
  const { id, name } = view;
  const copyLink = async (): Promise<News> => {
    const link = linkTo(id);
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
      <IconButton
        icon="refresh"
        isDisabled={screen.isOwnFile}
        label={t("keep.replace", { name })}
        onClick={() => void keeping.run(() => replaceState(view, screen.read()))}
      />
      <IconButton
        icon="trash"
        label={t("keep.delete", { name })}
        onClick={() => void keeping.run(() => remove(view))}
      />
    </div>
  );
}
