/** Parts that begin with the words somebody looks for, and the one of them that is shown. */
import { useEffect, useState } from "react";
import { findParts } from "../../../../../graph/maps/editing/find-parts.ts";
import { indexMap } from "../../../../../graph/maps/editing/index-map.ts";
import { useMapEditor } from "../../../state/map/use-map-editor.ts";
import { useCanvasStore } from "../canvas-state.ts";

export function useFoundParts(show: (id: string) => void) {
  const editor = useMapEditor();
  const canvas = useCanvasStore();
  const [query, setQuery] = useState("");
  const [hits, setHits] = useState<readonly string[]>([]);
  const [at, setAt] = useState(0);
  useEffect(() => () => canvas.setState({ found: new Set() }), [canvas]);

  function go(found: readonly string[], index: number): void {
    setAt(index);
    const id = found[index];
    if (id === undefined) return;
    editor.select([id]);
    show(id);
  }

  return {
    query,
    hits,
    at,
    search(asked: string) {
      const { map } = editor.store.getState();
      const { parked } = indexMap(map);
      const found = findParts(map, asked).filter((id) => !parked.has(id));
      setQuery(asked);
      setHits(found);
      canvas.setState({ found: new Set(found) });
      go(found, 0);
    },
    step(by: number) {
      if (hits.length > 0) go(hits, (at + by + hits.length) % hits.length);
    },
  };
}
