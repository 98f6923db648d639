import { useLanguage } from "../../../i18n/use-language.ts";
import { useMapState } from "../../../state/map/use-map-editor.ts";
import { useCanvasState } from "../canvas-state.ts";
import type { CanvasActions } from "../keys/canvas-actions.ts";
import { CanvasButton } from "../panels/canvas-button.tsx";
import { CANVAS_ICONS } from "../panels/canvas-icons.ts";
import styles from "./foot.module.css";

export interface CanvasToolsProps {
  readonly actions: CanvasActions;
}

export function CanvasTools({ actions }: CanvasToolsProps) {
  const { t } = useLanguage();
  const isReadOnly = useMapState((state) => state.isReadOnly);
  const panel = useCanvasState((state) => state.panel);
  const isLassoing = useCanvasState((state) => state.isLassoing);
  return (
    <div className={styles.tools} role="toolbar" aria-label={t("mapcanvas.tools")}>
      {!isReadOnly && <StepTools actions={actions} />}
      <CanvasButton
        path={CANVAS_ICONS.zoomOut}
        keys="-"
        label={t("mapcanvas.zoomOut")}
        onClick={actions.zoomOut}
      />
      <CanvasButton
        path={CANVAS_ICONS.zoomIn}
        keys="+"
        label={t("mapcanvas.zoomIn")}
        onClick={actions.zoomIn}
      />
      <CanvasButton
        path={CANVAS_ICONS.fit}
        keys="0"
        label={t("mapcanvas.fit")}
        onClick={actions.fit}
      />
      {!isReadOnly && <MakingTools actions={actions} />}
      <CanvasButton
        path={CANVAS_ICONS.lasso}
        label={t("mapcanvas.lasso")}
        isPressed={isLassoing}
        onClick={actions.lasso}
      />
      <CanvasButton
        path={CANVAS_ICONS.find}
        keys="F"
        label={t("mapcanvas.find")}
        isExpanded={panel === "find"}
        onClick={() => actions.open("find")}
      />
      <CanvasButton
        path={CANVAS_ICONS.help}
        keys="?"
        label={t("mapcanvas.help")}
        isExpanded={panel === "help"}
        onClick={() => actions.open("help")}
      />
    </div>
  );
}

function StepTools({ actions }: CanvasToolsProps) {
  const { t } = useLanguage();
  const undoable = useMapState((state) => state.undoable);
  const redoable = useMapState((state) => state.redoable);
  return (
    <>
      <CanvasButton
        path={CANVAS_ICONS.undo}
        label={t("mapcanvas.undo")}
        keys="Ctrl Z"
        isDisabled={undoable === 0}
        onClick={actions.undo}
      />
      <CanvasButton
        path={CANVAS_ICONS.redo}
        label={t("mapcanvas.redo")}
        keys="Ctrl Shift Z"
        isDisabled={redoable === 0}
        onClick={actions.redo}
      />
    </>
  );
}

function MakingTools({ actions }: CanvasToolsProps) {
  const { t } = useLanguage();
  return (
    <>
      <CanvasButton
        path={CANVAS_ICONS.concept}
        label={t("mapcanvas.newConcept")}
        keys="N"
        onClick={() => actions.addConcept()}
      />
      <CanvasButton
        path={CANVAS_ICONS.tidy}
        label={t("mapcanvas.tidy")}
        onClick={() => void actions.tidy()}
      />
    </>
  );
}
