import { useLanguage } from "../../i18n/use-language.ts";
import { useMapState } from "../../state/map/use-map-editor.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { useMapListContext } from "./list-context.ts";
import styles from "./map-list.module.css";

/** What an edit did or why it was refused, read out and shown; what was deleted can be had back from here. */
export function StatusRow() {
  const { said, editor } = useMapListContext();
  const { t } = useLanguage();
  const undoable = useMapState((state) => state.undoable);
  const { line } = said;
  const offersUndo = line.undoable !== null && line.undoable === undoable;
  return (
    <div className={styles.status} data-refusal={line.isRefusal || undefined}>
      {/* The same words twice are two pieces of news. */}
      <p role="status" aria-live="polite">
        <span key={line.serial}>{line.text}</span>
      </p>
      {offersUndo && (
        <TextButton
          look="link"
          onClick={() => {
            editor.undo();
            said.say(t("maplist.said.undone"));
          }}
        >
          {t("maplist.undo")}
        </TextButton>
      )}
    </div>
  );
}
