/** Reads a reader's file and shows it, with the same tools as the atlas. It stays in this browser. */
import { useRef, useState } from "react";
import { readFiles } from "../../files/read-file.ts";
import { type FileLibrary, toLibrary } from "../../files/to-library.ts";
import { layoutRunnerOf } from "../../scene/index.ts";
import type { AtlasStores } from "../../state/atlas-stores.ts";
import { createAtlasScene } from "../../state/scene.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { placeKey, standAt } from "../../state/view.ts";
import { placeInSpiral } from "./place-in-spiral.ts";

/** Above this many nodes and edges a browser may become slow: it is asked for. */
export const MANY = 20_000;

export type Opening =
  | { readonly kind: "idle" | "reading" | "done" }
  | { readonly kind: "asking"; readonly name: string; readonly library: FileLibrary }
  | { readonly kind: "failed"; readonly error: unknown };

export function useOpenFile(onDone: () => void) {
  const stores = useAtlasStores();
  const [state, setState] = useState<Opening>({ kind: "idle" });
  const work = useRef<AbortController>(null);

  const show = (name: string, library: FileLibrary, surface?: "list"): void => {
    showFile(stores, name, library);
    if (surface !== undefined) stores.view.setState({ surface });
    setState({ kind: "done" });
    onDone();
  };

  const open = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    work.current?.abort();
    const here = new AbortController();
    work.current = here;
    setState({ kind: "reading" });
    try {
      const library = toLibrary(await readFiles(files, here.signal));
      const name = files.map((file) => file.name).join(" + ");
      const count = library.entities.size + library.relations.length;
      if (count > MANY) setState({ kind: "asking", name, library });
      else show(name, library);
    } catch (error) {
      if (!here.signal.aborted) setState({ kind: "failed", error });
    }
  };

  return {
    state,
    open: (files: readonly File[]) => void open(files),
    show,
    cancel: () => {
      work.current?.abort();
      setState({ kind: "idle" });
    },
  };
}

function showFile(stores: AtlasStores, id: string, library: FileLibrary): void {
  const { arrival, scene, view } = stores;
  const place = { kind: "file", id } as const;
  const entities = [...library.entities.values()];
  const base = createAtlasScene(placeKey(place), { entities, relations: library.relations });
  const positions = library.hasPlaces ? base.positions : placeInSpiral(entities);
  arrival.setState({ library, code: null });
  scene.setState({ ...base, mode: "free", positions }, true);
  view.setState({ ...standAt(place), surface: "canvas" });
  if (!library.hasPlaces) layoutRunnerOf(stores).start("force");
}
