import { useLanguage } from "../../i18n/use-language.ts";
import { useRefusalText } from "../../maps/refusal-text.ts";
import { useMapState } from "../../state/map/use-map-editor.ts";
import { useCanvasState } from "./canvas-state.ts";
import styles from "./canvas.module.css";

/** One line: why the last edit was refused, or what to do with a line that was begun. What was done is only said. */
export function CanvasStatus() {
  const { t } = useLanguage();
  const refused = useMapState((state) => state.refused);
  const isEmpty = useMapState(({ map }) => map.concepts.length + map.phrases.length === 0);
  const isReadOnly = useMapState((state) => state.isReadOnly);
  const isDrawing = useCanvasState((state) => state.lineFrom !== null);
  const said = useCanvasState((state) => state.said);
  const toText = useRefusalText();
  return (
    <div className={styles.status}>
      <p role="alert" className={refused === null ? styles.unseen : styles.refused}>
        {refused === null ? "" : toText(refused)}
      </p>
      {refused === null && isDrawing && <p className={styles.hint}>{t("mapcanvas.drawing")}</p>}
      {isEmpty && !isReadOnly && <p className={styles.empty}>{t("mapcanvas.empty")}</p>}
      <p role="status" className={styles.unseen}>
        {said}
      </p>
    </div>
  );
}
