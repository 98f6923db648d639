/** Short random ids, so that two windows that edit one map do not make the same. */
import type { ConceptMap } from "../../model/concept-map.ts";

/** Without signs that are easily taken for another. */
const LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
const LENGTH = 10;
/** A byte at or above this would make the first letters likelier than the others. */
const FAIR = 256 - (256 % LETTERS.length);

/** Each call gives an id that is neither on the map nor was given before. */
export function createIdMaker({ concepts, phrases, groups }: ConceptMap): () => string {
  const taken = new Set([...concepts, ...phrases, ...groups].map(({ id }) => id));
  return () => {
    let id = randomId();
    while (taken.has(id)) id = randomId();
    taken.add(id);
    return id;
  };
}

export function randomId(): string {
  let id = "";
  while (id.length < LENGTH)
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH)))
      if (byte < FAIR && id.length < LENGTH) id += LETTERS[byte % LETTERS.length];
  return id;
}
