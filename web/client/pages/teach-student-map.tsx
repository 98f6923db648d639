import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { placeLooseParts } from "../../../graph/maps/layout/place-loose-parts.ts";
import type { ConceptMap } from "../../../graph/model/concept-map.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { kindOf as kindIn, useAtlasNames } from "../maps/use-atlas-names.ts";
import { createMapEditor } from "../state/map/map-editor.ts";
import { MapEditorContext } from "../state/map/use-map-editor.ts";
import { LoadingNote } from "../ui/loading-note.tsx";

export const fetchStudentMap = () => import("../features/map-canvas/index.ts");
const MapCanvas = lazy(async () => ({ default: (await fetchStudentMap()).MapCanvas }));

/** A student's map as it was saved last, to look at. */
export function StudentMap({ map }: { readonly map: ConceptMap }) {
  const { t } = useLanguage();
  const names = useAtlasNames();
  const [editor] = useState(() => createMapEditor(placeLooseParts(map), { isReadOnly: true }));
  useEffect(() => editor.load(placeLooseParts(map)), [editor, map]);
  const kindOf = useCallback((entity: string) => kindIn(names, entity), [names]);
  return (
    <MapEditorContext value={editor}>
      <Suspense fallback={<LoadingNote text={t("classroom.student.loading")} />}>
        <MapCanvas kindOf={kindOf} />
      </Suspense>
    </MapEditorContext>
  );
}
