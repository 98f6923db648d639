import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { createMap } from "../../../graph/maps/editing/new-parts.ts";
import { overviewQuery } from "../api/queries.ts";
import { MapShelf } from "../features/map-shelf/index.ts";
import { TopBar } from "../features/top-bar/index.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { beginMap, isKeptId, mapIdOf, openMap } from "../state/map/map-address.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { TextButton } from "../ui/text-button.tsx";
import { ShelfDialog } from "./map-dialogs.tsx";
import styles from "./map-page.module.css";
import { MapRoom } from "./map-room.tsx";
import { Palette } from "./palette.tsx";

/** Concept maps: a shelf of them, or one that is being drawn. */
export function MapPage() {
  const { page } = useAtlasStores();
  const id = useStore(page, ({ at }) => mapIdOf(at.map));
  const { data: overview = null } = useQuery(overviewQuery);
  useMapTitle();
  return (
    <div className={styles.page}>
      <TopBar renderSearch={(onDone) => <Palette overview={overview} onDone={onDone} />} />
      {id === null ? <Shelf /> : <Rooms id={id} />}
    </div>
  );
}

function Shelf() {
  const { t, language } = useLanguage();
  const { page } = useAtlasStores();
  const [files, setFiles] = useState<readonly File[] | null>(null);
  return (
    <main className={styles.shelf} aria-label={t("page.map")}>
      <MapShelf
        onOpen={(chosen) => openMap(page, chosen)}
        onCreate={(focusQuestion) => beginMap(page, createMap({ language, focusQuestion }))}
        beginnings={
          <TextButton look="bordered" icon="file" onClick={() => setFiles([])}>
            {t("mappage.openFile")}
          </TextButton>
        }
      />
      <ShelfDialog files={files} onShow={setFiles} />
    </main>
  );
}

/** Each map has a room of its own. */
function Rooms({ id }: { readonly id: string }) {
  return <Room id={id} />;
}

/** A map that the server gave its id stays in the room in which it was begun. */
function useRoomKey(id: string): string {
  const [room, setRoom] = useState({ key: id, id });
  if (room.id === id) return room.key;
  const isNamed = !isKeptId(room.id) && isKeptId(id) && named.get(room.id) === id;
  const next = isNamed ? { key: room.key, id } : { key: id, id };
  setRoom(next);
  return next.key;
}

/** The ids that the server gave, by those that maps began with in this window. */
const named = new Map<string, string>();

function Room({ id }: { readonly id: string }) {
  const key = useRoomKey(id);
  return <OpenRoom key={key} id={id} />;
}

function OpenRoom({ id }: { readonly id: string }) {
  const { page } = useAtlasStores();
  // Of the moment in which it was opened: the id that the server gives later opens no other room.
  const [opening] = useState(() => {
    const { begun } = page.getState();
    const onNamed = (given: string) => {
      named.set(id, given);
      if (mapIdOf(page.getState().at.map) === id)
        page.setState(({ at }) => ({ at: { ...at, map: `/${given}` } }));
    };
    return { id, first: begun?.id === id ? begun : null, onNamed };
  });
  useEffect(() => page.setState({ begun: null }), [page]);
  return <MapRoom opening={opening} />;
}

function useMapTitle(): void {
  const { t } = useLanguage();
  const { page } = useAtlasStores();
  const isOpen = useStore(page, ({ name }) => name === "map");
  const title = `${t("page.map")} · ${t("app.name")}`;
  useEffect(() => {
    if (isOpen) document.title = title;
  }, [isOpen, title]);
}
