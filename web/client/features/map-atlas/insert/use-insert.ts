/** Takes a part of the atlas over into the open map, as one step, and says what came of it. */
import { useState } from "react";
import {
  insertScene,
  type SceneFragment,
} from "../../../../../graph/maps/editing/joining/insert-scene.ts";
import { addConcept } from "../../../../../graph/maps/editing/parts/add-concept.ts";
import { propositionsOf } from "../../../../../graph/maps/propositions-of.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useRefusalText } from "../../../maps/refusal-text.ts";
import { useAtlasNames } from "../../../maps/use-atlas-names.ts";
import type { MapChange } from "../../../state/map/map-editor-state.ts";
import { useMapEditor } from "../../../state/map/use-map-editor.ts";

export interface Inserting {
  /** What came of the last one; empty before it. */
  readonly told: string;
  readonly insert: (fragment: SceneFragment) => void;
  /** A concept that the map does not have waits in the parking lot. */
  readonly park: (concept: { readonly id: string; readonly label: string }) => void;
}

export function useInsert(): Inserting {
  const { t } = useLanguage();
  const editor = useMapEditor();
  const { keys } = useAtlasNames();
  const toText = useRefusalText();
  const [told, setTold] = useState("");
  const change = (edit: MapChange): void => {
    const before = editor.store.getState().map;
    const refusal = editor.edit(edit, { showMade: true });
    if (refusal !== null) return setTold(toText(refusal));
    const after = editor.store.getState().map;
    const concepts = after.concepts.length - before.concepts.length;
    const said = propositionsOf(after).length - propositionsOf(before).length;
    if (after === before || concepts + said === 0) return setTold(t("mapatlas.nothingNew"));
    setTold(
      [
        t("mapatlas.newConcepts", { count: concepts }),
        t("mapatlas.newPropositions", { count: said }),
      ].join(" "),
    );
  };
  return {
    told,
    insert: (fragment) => change((map) => insertScene(map, fragment, keys)),
    park: ({ id, label }) =>
      change((map) =>
        map.concepts.some(({ entity }) => entity === id)
          ? map
          : addConcept(map, { label, entity: id, isParked: true }),
      ),
  };
}
