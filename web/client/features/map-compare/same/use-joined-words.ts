/** What counts as the same: the atlas's names, what an activity says, and what the reader joined, which this browser keeps. */
import { useMemo, useState } from "react";
import { createMapKeys, type MapKeys } from "../../../../../graph/maps/create-map-keys.ts";
import { namesFor } from "../../../../../graph/maps/names-for.ts";
import { relationPhrases } from "../../../../../graph/maps/relation-phrases.ts";
import { toNamedEntities } from "../../../../../graph/maps/to-named-entities.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { useAtlasNames } from "../../../maps/use-atlas-names.ts";
import { type JoinedWords, NONE_JOINED, parseJoined } from "./joined-words.ts";

export interface Sameness {
  readonly joined: JoinedWords;
  readonly change: (next: JoinedWords) => void;
  readonly keys: MapKeys;
}

export interface JoinedOptions {
  readonly storageKey: string;
  readonly maps: readonly ConceptMap[];
  readonly given: JoinedWords | undefined;
}

export function useJoinedWords({ storageKey, maps, given = NONE_JOINED }: JoinedOptions): Sameness {
  const { entities } = useAtlasNames();
  const [joined, setJoined] = useState(() => recall(storageKey));
  const keys = useMemo(
    () =>
      createMapKeys({
        entities: namesFor(toNamedEntities(entities), maps),
        concepts: [...given.concepts, ...joined.concepts],
        phrases: [...relationPhrases(), ...given.phrases, ...joined.phrases],
      }),
    [entities, maps, given, joined],
  );
  const change = (next: JoinedWords): void => {
    setJoined(next);
    remember(storageKey, next);
  };
  return { joined, change, keys };
}

function recall(key: string): JoinedWords {
  try {
    return parseJoined(localStorage.getItem(key));
  } catch {
    return NONE_JOINED;
  }
}

function remember(key: string, joined: JoinedWords): void {
  try {
    localStorage.setItem(key, JSON.stringify(joined));
  } catch {
    // It holds until the page is closed.
  }
}
