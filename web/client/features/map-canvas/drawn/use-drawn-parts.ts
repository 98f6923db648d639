/** The nodes that React Flow is given, and who hears of what it did with them. */
import { useLayoutEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { EntityKind } from "../../../../../graph/model/kinds.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useMapEditor, useMapState } from "../../../state/map/use-map-editor.ts";
import { useCanvasState } from "../canvas-state.ts";
import { describePart } from "./describe-part.ts";
import type { DrawnState } from "./draw-nodes.ts";
import { createDrawnParts } from "./drawn-parts.ts";

export function useDrawnParts(kindOf: (entity: string) => EntityKind | null) {
  const { t, language } = useLanguage();
  const editor = useMapEditor();
  const map = useMapState((state) => state.map);
  const selection = useMapState((state) => state.selection);
  const editing = useMapState((state) => state.editing);
  const rules = useMapState((state) => state.rules);
  const found = useCanvasState((state) => state.found);
  const isLit = useCanvasState((state) => state.isLit);
  const words = useMemo(
    () => ({
      describe: (...[of, part]: Parameters<DrawnState["describe"]>) => describePart(of, part, t),
      roles: { concept: t("mapcanvas.roleConcept"), phrase: t("mapcanvas.rolePhrase") },
    }),
    // `t` is another function with every rendering, its language is not.
    // oxlint-disable-next-line react/exhaustive-deps
    [language],
  );
  const state = useMemo<DrawnState>(
    () => ({ map, selection, editing, rules, found, isLit, kindOf, ...words }),
    [map, selection, editing, rules, found, isLit, kindOf, words],
  );
  const [drawn] = useState(() => createDrawnParts(editor, state));
  useLayoutEffect(() => drawn.draw(state), [drawn, state]);
  return { drawn, nodes: useStore(drawn.store) };
}
