import { useMemo, useState } from "react";
import { useMapWords } from "../../maps/use-map-words.ts";
import { AddMap } from "./add/add-map.tsx";
import { CompareMaps } from "./compare-maps.tsx";
import type { ComparedMap } from "./compared-map.ts";

export interface MapCompareProps {
  /** The id that the server knows the open map by; null without one. */
  readonly mapId: string | null;
  readonly onClose: () => void;
  /** An activity's expert maps. */
  readonly experts?: readonly ComparedMap[];
}

const NONE: readonly ComparedMap[] = [];

/** The open map beside others that the reader chooses. */
export function MapCompare({ mapId, onClose, experts = NONE }: MapCompareProps) {
  const mine = useMapWords();
  const [added, setAdded] = useState<readonly ComparedMap[]>([]);
  const add = (map: ComparedMap) =>
    setAdded((before) => [...before.filter(({ id }) => id !== map.id), map]);
  const others = useMemo(() => [...experts, ...added], [experts, added]);
  return (
    <CompareMaps
      mine={mine}
      others={others}
      storageKey={`compare:${mapId ?? mine.id}`}
      adding={<AddMap mapId={mapId} onAdd={add} />}
      onClose={onClose}
    />
  );
}
