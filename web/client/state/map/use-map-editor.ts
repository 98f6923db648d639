/** The map editor that the parts of a page share. No atlas is needed for it: the student's page has none. */
import { createContext, use } from "react";
import { useStore } from "zustand";
import type { MapEditor, MapEditorState } from "./map-editor-state.ts";

export const MapEditorContext = createContext<MapEditor | null>(null);

export function useMapEditor(): MapEditor {
  const editor = use(MapEditorContext);
  if (editor === null) throw new Error("There is no map editor around this part of the page.");
  return editor;
}

/** `select` gives the same value while nothing changed that it reads. */
export function useMapState<Value>(select: (state: MapEditorState) => Value): Value {
  return useStore(useMapEditor().store, select);
}
