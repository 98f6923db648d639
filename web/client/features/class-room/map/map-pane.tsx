import { useMemo, useState } from "react";
import type { Said } from "../../../../contract/classes.ts";
import { ClassPicture } from "../../../classes/drawn/class-picture.tsx";
import { toClassView } from "../../../classes/drawn/class-view.ts";
import { usePlaces } from "../../../classes/drawn/use-places.ts";
import { EMPTY_CLASS_MAP } from "../../../classes/empty-class-map.ts";
import { useClassState, useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { MapFoot } from "./map-foot.tsx";
import styles from "./map-pane.module.css";

export interface MapPaneProps {
  readonly besideExpert: boolean;
  readonly onChoose: (said: Said) => void;
}

const ZOOMS = [1, 1.4, 2, 2.8] as const;

/** What the class says together, drawn. It grows, and nothing in it jumps. */
export function MapPane({ besideExpert, onChoose }: MapPaneProps) {
  const { t } = useLanguage();
  const map = useClassState((state) => state.map) ?? EMPTY_CLASS_MAP;
  const { revealed } = useTeacherClass();
  const [withSingles, setWithSingles] = useState(false);
  const [zoom, setZoom] = useState(0);
  const view = useMemo(
    () =>
      toClassView(map, {
        revealed: new Set(revealed.map(({ key }) => key)),
        withSingles,
        besideExpert,
      }),
    [map, revealed, withSingles, besideExpert],
  );
  const { places, arrange } = usePlaces(view);
  const scale = ZOOMS[zoom] ?? 1;
  return (
    <div className={styles.pane}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls when it is zoomed in */}
      <div className={styles.plane} tabIndex={scale > 1 ? 0 : -1}>
        {view.said.length === 0 ? (
          <p className={styles.empty}>{t("classroom.map.empty")}</p>
        ) : (
          <div style={{ width: `${100 * scale}%`, height: `${100 * scale}%` }}>
            <ClassPicture
              view={view}
              places={places}
              label={t("classroom.map.label", { number: view.said.length })}
              onChoose={onChoose}
            />
          </div>
        )}
      </div>
      <div className={styles.tools}>
        <IconButton
          icon="plus"
          label={t("classroom.map.zoomIn")}
          isDisabled={zoom === ZOOMS.length - 1}
          onClick={() => setZoom(zoom + 1)}
        />
        <IconButton
          icon="minus"
          label={t("classroom.map.zoomOut")}
          isDisabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
        />
        <IconButton icon="layout" label={t("classroom.map.arrange")} onClick={arrange} />
      </div>
      <MapFoot
        view={view}
        besideExpert={besideExpert}
        withSingles={withSingles}
        onSingles={setWithSingles}
      />
    </div>
  );
}
