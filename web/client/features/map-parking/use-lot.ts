/** What can be done in the parking lot, and what is said of it. */
import { useState } from "react";
import { placeParts, sortParked } from "../../../../graph/maps/editing/arranging/place-parts.ts";
import { addConcept } from "../../../../graph/maps/editing/parts/add-concept.ts";
import { deleteParts } from "../../../../graph/maps/editing/parts/delete-parts.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useRefusalText } from "../../maps/refusal-text.ts";
import { useMapWords } from "../../maps/use-map-words.ts";
import type { EditOptions, MapChange } from "../../state/map/map-editor-state.ts";
import { useMapEditor, useMapState } from "../../state/map/use-map-editor.ts";
import { type ParkedPart, readLot } from "./read-lot.ts";

interface News {
  readonly text: string;
  readonly isRefusal: boolean;
  /** How many steps the editor had then: undoing is offered while there are as many. */
  readonly undoable: number | null;
}

export function useLot() {
  const editor = useMapEditor();
  const map = useMapWords();
  const { t } = useLanguage();
  const refusalText = useRefusalText();
  const undoable = useMapState((state) => state.undoable);
  const [news, setNews] = useState<News>({ text: "", isRefusal: false, undoable: null });
  const nameOf = ({ words }: ParkedPart): string => words || t("maplist.noLabel");

  const apply = (change: MapChange, text: string, options: EditOptions = {}): boolean => {
    const refusal = editor.edit(change, options);
    const shown = refusal === null ? text : refusalText(refusal);
    setNews({ text: shown, isRefusal: refusal !== null, undoable: null });
    return refusal === null;
  };
  const remove = (part: ParkedPart): void => {
    const said = t("maplist.said.deleted", { name: nameOf(part) });
    if (apply((now) => deleteParts(now, [part.id]), said, { select: [] }))
      setNews({ text: said, isRefusal: false, undoable: editor.store.getState().undoable });
  };
  return {
    parts: readLot(map),
    news,
    offersUndo: news.undoable !== null && news.undoable === undoable,
    undo() {
      editor.undo();
      setNews({ text: t("maplist.said.undone"), isRefusal: false, undoable: null });
    },
    nameOf,
    remove,
    add: (label: string) =>
      apply(
        (now) => addConcept(now, { label, isParked: true }),
        t("maplist.said.parked", { name: label }),
      ),
    place(part: ParkedPart): boolean {
      const said = t("maplist.said.placed", { name: nameOf(part) });
      const change: MapChange = (now) => placeParts(now, new Map([[part.id, null]]));
      const isDone = apply(change, said, { select: [part.id] });
      if (isDone) editor.show([part.id]);
      return isDone;
    },
    moveTo: (id: string, index: number) => {
      const { length } = map.parkingLot;
      if (index < 0 || index >= length) return;
      const said = t("maplist.lot.moved", { place: index + 1, all: length });
      apply((now) => sortParked(now, id, index), said, { select: [id] });
    },
  };
}

export type Lot = ReturnType<typeof useLot>;
