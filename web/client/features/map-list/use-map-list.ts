/** The state of one list: what is open in it and what was last said. The map itself is the editor's. */
import { useMemo, useRef, useState } from "react";
import { useRefusalText } from "../../maps/refusal-text.ts";
import { useMapWords } from "../../maps/use-map-words.ts";
import { useMapEditor, useMapState } from "../../state/map/use-map-editor.ts";
import type { MapList } from "./list-context.ts";
import type { MapListSlots } from "./list-slots.ts";
import { useSaid } from "./use-said.ts";

export function useMapList(slots: MapListSlots): MapList {
  const editor = useMapEditor();
  const map = useMapWords();
  const rules = useMapState((state) => state.rules);
  const isReadOnly = useMapState((state) => state.isReadOnly);
  const refusalText = useRefusalText();
  const said = useSaid();
  const [opened, setOpened] = useState<MapList["opened"]>(null);
  // A row may be led elsewhere and closed by one key.
  const openId = useRef<string | null>(null);
  const [awaited, sendTo] = useState<string | null>(null);

  const apply: MapList["apply"] = (change, text, options = {}) => {
    const before = editor.store.getState().map;
    const { offersUndo = false, ...how } = options;
    const refusal = editor.edit(change, { ...how, showMade: true });
    if (refusal) {
      said.say(refusalText(refusal), { isRefusal: true });
      return false;
    }
    const { map: after, undoable } = editor.store.getState();
    if (text !== null && after !== before) said.say(text, offersUndo ? { undoable } : {});
    return after !== before;
  };

  const open: MapList["open"] = (id) => {
    if (id !== null) said.say("");
    sendTo(id === null ? openId.current : null);
    openId.current = id;
    setOpened((last) => (id === null ? null : { id, serial: (last?.serial ?? 0) + 1 }));
  };
  const follow: MapList["follow"] = (id) => {
    openId.current = id;
    setOpened((last) => (last === null || last.id === id ? last : { ...last, id }));
  };

  return useMemo(
    () => ({
      editor,
      map,
      rules,
      isReadOnly,
      slots,
      opened,
      open,
      follow,
      awaited,
      sendTo,
      said,
      apply,
    }),
    // Functions are made from what is listed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [editor, map, rules, isReadOnly, slots, opened, awaited, said.line, refusalText],
  );
}
