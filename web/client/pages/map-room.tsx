import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { hasSameContent } from "../../../graph/maps/editing/has-same-content.ts";
import { looseParts } from "../../../graph/maps/layout/place-loose-parts.ts";
import type { ConceptMap } from "../../../graph/model/concept-map.ts";
import { mapsApi } from "../api/maps-api.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { createOwnMapRemote, keyOfMap } from "../maps/keeping/own-map-remote.ts";
import { type KeptEditor, useMapKeeping } from "../maps/keeping/use-map-keeping.ts";
import { layOutNew } from "../maps/lay-out-new.ts";
import { QueryProblem } from "../problems/index.ts";
import { isKeptId, openMap } from "../state/map/map-address.ts";
import { MapEditorContext } from "../state/map/use-map-editor.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { LoadingNote } from "../ui/loading-note.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { TextButton } from "../ui/text-button.tsx";
import { MapDesk } from "./map-desk.tsx";
import styles from "./map-page.module.css";

export interface MapOpening {
  readonly id: string;
  /** A map that begins here. */
  readonly first: ConceptMap | null;
  /** The server has given it another id. */
  readonly onNamed: (id: string) => void;
}

/** One map, open: found on this device or at the server, and kept while it is drawn. */
export function MapRoom({ opening }: { readonly opening: MapOpening }) {
  const { t } = useLanguage();
  const { page } = useAtlasStores();
  const { id, first, onNamed } = opening;
  const toOpen = useMemo(
    () => ({
      key: keyOfMap(id),
      remote: createOwnMapRemote(isKeptId(id) ? id : null),
      ...(first !== null && { first: { document: startOf(emptied(first)), revision: 0 } }),
      onKey: (key: string) => onNamed(key.slice(keyOfMap("").length)),
    }),
    [id, first, onNamed],
  );
  const keeping = useMapKeeping(toOpen);
  if (keeping.is === "opening") return <LoadingNote text={t("mappage.opening")} />;
  if (keeping.is === "failed")
    return (
      <main className={styles.shelf} aria-label={t("page.map")}>
        {keeping.problem.status === 404 || keeping.problem.status === 400 ? (
          <ProblemNote title={t("error.title")} detail={t("mappage.gone")} code={null}>
            <TextButton look="bordered" onClick={() => openMap(page, null)}>
              {t("mappage.all")}
            </TextButton>
          </ProblemNote>
        ) : (
          <QueryProblem failure={keeping.problem} retry={() => location.reload()} />
        )}
      </main>
    );
  return (
    <MapEditorContext value={keeping.editor}>
      <Desk id={id} first={first} kept={keeping} />
    </MapEditorContext>
  );
}

interface DeskProps extends Pick<MapOpening, "id" | "first"> {
  readonly kept: KeptEditor;
}

/** What somebody else made can be looked at, and copied. */
function Desk({ id, first, kept }: DeskProps) {
  const { editor, keeper } = kept;
  const { data } = useQuery({
    queryKey: ["maps", "mine", id],
    queryFn: () => mapsApi.read(id),
    enabled: isKeptId(id),
    networkMode: "always",
    retry: false,
  });
  const isOthers = data?.isYours === false;
  useEffect(() => editor.setReadOnly(isOthers), [editor, isOthers]);
  const isReady = useBeginning(editor, { first, isOthers });
  if (!isReady) return null;
  return <MapDesk keeper={keeper} isOthers={isOthers} />;
}

/**
 * What a map begins with, and places for what has none, are there before anything is drawn; neither is a step. What it
 * begins with comes in as a change, so that it is kept from its first moment.
 */
function useBeginning(
  { store, load }: KeptEditor["editor"],
  { first, isOthers }: Beginning,
): boolean {
  const [isReady, setReady] = useState(
    () => first === null && looseParts(store.getState().map).length === 0,
  );
  useEffect(() => {
    if (isReady) return;
    const { map } = store.getState();
    // Of one that was left and opened again, this device has more.
    const isNew = first !== null && hasSameContent(map, emptied(first));
    const begin = async () => {
      const laidOut = await layOutNew(isNew ? first : map);
      if (!isOthers) load({ ...laidOut, id: map.id, revision: map.revision });
      setReady(true);
    };
    void begin();
  }, [store, load, first, isOthers, isReady]);
  return isReady;
}

interface Beginning {
  readonly first: ConceptMap | null;
  readonly isOthers: boolean;
}

function emptied(map: ConceptMap): ConceptMap {
  const parts = { concepts: [], phrases: [], groups: [], parkingLot: [] };
  return { ...map, ...parts, title: "", focusQuestion: "" };
}

function startOf(map: ConceptMap) {
  return { map, marked: [], isFinished: false };
}
