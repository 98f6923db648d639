import { countPropositions } from "../../../../../graph/maps/count-propositions.ts";
import { crossLinksOf } from "../../../../../graph/maps/editing/cross-links-of.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useMapState } from "../../../state/map/use-map-editor.ts";
import { useCanvasState, useCanvasStore } from "../canvas-state.ts";
import { CanvasTools, type CanvasToolsProps } from "./canvas-tools.tsx";
import styles from "./foot.module.css";
import { QuickLine } from "./quick-line.tsx";

/** Under the plane: steps and zoom, the line for quick hands, and how much there is. */
export function CanvasFoot({ actions }: CanvasToolsProps) {
  const isReadOnly = useMapState((state) => state.isReadOnly);
  return (
    <div className={styles.foot}>
      <CanvasTools actions={actions} />
      {!isReadOnly && <QuickLine actions={actions} />}
      <Counts />
    </div>
  );
}

function Counts() {
  const { t } = useLanguage();
  const canvas = useCanvasStore();
  const map = useMapState((state) => state.map);
  const isLit = useCanvasState((state) => state.isLit);
  const count = crossLinksOf(map).propositions.size;
  const crossLinks = t("mapcanvas.crossLinks", { count });
  return (
    <p className={styles.counts}>
      {t("mapcanvas.concepts", { count: map.concepts.length })}
      {" · "}
      {t("mapcanvas.propositions", { count: countPropositions(map) })}
      {" · "}
      {count === 0 ? (
        crossLinks
      ) : (
        <button
          type="button"
          className={styles.cross}
          aria-pressed={isLit}
          data-hint={t("mapcanvas.lightCross")}
          onClick={() => canvas.setState({ isLit: !isLit })}
        >
          {crossLinks}
        </button>
      )}
    </p>
  );
}
