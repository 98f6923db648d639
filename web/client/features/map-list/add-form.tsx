import { useEffect } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { SubmitButton } from "../../ui/submit-button.tsx";
import styles from "./map-list.module.css";
import { DraftEnd, DraftPhrase } from "./fields/draft-fields.tsx";
import { useMapListContext } from "./list-context.ts";
import { useDraft } from "./use-draft.ts";
import { useDraftFocus } from "./use-draft-focus.ts";

/** Three fields for one more proposition. It stays for the next one until it is closed. */
export function AddForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  const { rules } = useMapListContext();
  const draft = useDraft();
  const { refs, go } = useDraftFocus();
  useEffect(() => go("source"), [go]);
  const escape = (): boolean => {
    onClose();
    return true;
  };
  const shared = { draft, go, onEscape: escape };
  return (
    <form
      className={styles.add}
      aria-label={t("maplist.add")}
      onSubmit={(event) => {
        event.preventDefault();
        go(draft.add() ?? "source");
      }}
    >
      <DraftEnd ref={refs.source} side="source" onNext={() => go("phrase")} {...shared} />
      <DraftPhrase ref={refs.phrase} onNext={() => go("target")} {...shared} />
      <DraftEnd
        ref={refs.target}
        side="target"
        onNext={() => go(draft.add() ?? "source")}
        {...shared}
      />
      <div className={styles.addTools}>
        <SubmitButton>{t("maplist.addIt")}</SubmitButton>
        <IconButton icon="close" label={t("maplist.closeAdd")} keys="Esc" onClick={onClose} />
      </div>
      {rules.ownConcepts && rules.ownPhrases && (
        <p className={styles.hint}>{t("maplist.addHint")}</p>
      )}
    </form>
  );
}
