/** The map that is edited, for what reads its words and not its places. */
import { useState } from "react";
import type { ConceptMap } from "../../../graph/model/concept-map.ts";
import { useMapState } from "../state/map/use-map-editor.ts";
import { hasSameWords } from "./has-same-words.ts";

/** The same object while parts are only moved: nothing is drawn anew during a drag. Places in it may be old. */
export function useMapWords(): ConceptMap {
  const [read] = useState(createReader);
  return useMapState(({ map }) => read(map));
}

function createReader(): (map: ConceptMap) => ConceptMap {
  let known: ConceptMap | null = null;
  return (map) => {
    if (known === null || !hasSameWords(known, map)) known = map;
    return known;
  };
}
