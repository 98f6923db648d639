/** A reader's own map on the server. */
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";
import type { KeptMap, MapHead } from "../../../contract/maps.ts";
import { sendJson } from "../../api/send-json.ts";
import type { KeptDocument, MapRemote, Revised } from "./kept-document.ts";

/** Under which this device keeps a map: its server's id, or that of a map that was never sent. */
export function keyOfMap(id: string): string {
  return `map:${id}`;
}

/** Without an id it is a new one, which the first save gives one. */
export function createOwnMapRemote(id: string | null): MapRemote {
  let known = id;
  return {
    async read() {
      const path = pathOf(known ?? "");
      return reviseMap((await sendJson<KeptMap>({ method: "GET", path })).map);
    },
    async save({ map }, revision) {
      if (known !== null) {
        const body = { revision, map };
        const head = await sendJson<MapHead>({ method: "PUT", path: pathOf(known), body });
        return { revision: head.revision };
      }
      const head = await sendJson<MapHead>({ method: "POST", path: "/api/maps", body: { map } });
      known = head.id;
      return { revision: head.revision, key: keyOfMap(head.id) };
    },
  };
}

export function reviseMap(map: ConceptMap): Revised {
  return { document: toDocument(map), revision: map.revision };
}

function toDocument(map: ConceptMap): KeptDocument {
  return { map, marked: [], isFinished: false };
}

function pathOf(id: string): string {
  return `/api/maps/${encodeURIComponent(id)}`;
}
