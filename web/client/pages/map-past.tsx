import { useMemo } from "react";
import { useStore } from "zustand";
import { placeLooseParts } from "../../../graph/maps/layout/place-loose-parts.ts";
import type { ConceptMap } from "../../../graph/model/concept-map.ts";
import { MapCanvas, type MapCanvasProps } from "../features/map-canvas/index.ts";
import { MapHistory } from "../features/map-history/index.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { isKeptId, mapIdOf } from "../state/map/map-address.ts";
import { createMapEditor } from "../state/map/map-editor.ts";
import { MapEditorContext } from "../state/map/use-map-editor.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import styles from "./map-page.module.css";

type PastProps = Pick<MapCanvasProps, "kindOf">;

/** Earlier states of the open map. One that the server has not seen yet has none. */
export function MapPast({ kindOf }: PastProps) {
  const { t } = useLanguage();
  const { page } = useAtlasStores();
  const id = useStore(page, ({ at }) => mapIdOf(at.map));
  return (
    <section className={styles.past} aria-label={t("mappage.side.history")}>
      {id === null || !isKeptId(id) ? (
        <p className={styles.hint}>{t("mappage.noPast")}</p>
      ) : (
        <MapHistory mapId={id} renderPreview={(map) => <Preview map={map} kindOf={kindOf} />} />
      )}
    </section>
  );
}

/** An earlier state, drawn as it was; nothing of it can be changed. */
function Preview({ map, kindOf }: PastProps & { readonly map: ConceptMap }) {
  const { t } = useLanguage();
  const editor = useMemo(() => createMapEditor(placeLooseParts(map), { isReadOnly: true }), [map]);
  return (
    <MapEditorContext value={editor}>
      <div className={styles.preview}>
        <MapCanvas kindOf={kindOf} label={t("mapkeep.preview")} />
      </div>
    </MapEditorContext>
  );
}
