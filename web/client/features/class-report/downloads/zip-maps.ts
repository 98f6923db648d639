/** All maps of a class as CXL in one archive, each under its alias. */
import { strToU8, zipSync } from "fflate";
import { writeMap } from "../../../../../graph/formats/maps/write-map.ts";
import { placeLooseParts } from "../../../../../graph/maps/layout/place-loose-parts.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { toFileName } from "./file-name.ts";

export interface NamedMap {
  readonly name: string;
  readonly map: ConceptMap;
}

export function zipMaps(maps: readonly NamedMap[]): Blob {
  const taken = new Set<string>();
  const files = maps.map(({ name, map }) => {
    const stem = toFileName(name);
    let file = `${stem}.cxl`;
    for (let number = 2; taken.has(file); number += 1) file = `${stem} ${number}.cxl`;
    taken.add(file);
    return [file, strToU8(writeMap(placeLooseParts(map), "cxl"))] as const;
  });
  return new Blob([zipSync(Object.fromEntries(files)) as Uint8Array<ArrayBuffer>], {
    type: "application/zip",
  });
}
