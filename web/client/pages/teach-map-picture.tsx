import { useCallback, useEffect, useState } from "react";
import type { ConceptMap } from "../../../graph/model/concept-map.ts";
import { MapCanvas } from "../features/map-canvas/index.ts";
import { kindOf, useAtlasNames } from "../maps/use-atlas-names.ts";
import { createMapEditor } from "../state/map/map-editor.ts";
import { MapEditorContext } from "../state/map/use-map-editor.ts";

/** A map to be looked at. Another map needs another key. */
export function TeachMapPicture({ map }: { readonly map: ConceptMap }) {
  const names = useAtlasNames();
  const [editor] = useState(() => createMapEditor(map, { isReadOnly: true }));
  useEffect(() => editor.load(map), [editor, map]);
  const toKind = useCallback((entity: string) => kindOf(names, entity), [names]);
  return (
    <MapEditorContext value={editor}>
      <MapCanvas kindOf={toKind} />
    </MapEditorContext>
  );
}
