/** How routes that save and change are described. */
import { keptParamsSchema, OWNER_HEADER } from "../../contract/keeping.ts";

const tags = ["keep"];

export function describeSaving(word: string) {
  const description = `Send a key of your own in the header \`${OWNER_HEADER}\`; with it you can list, change and delete it.`;
  return { tags, summary: `Save a ${word}`, description };
}

/** Of one that is there, by its owner. */
export function describeOwners(word: string) {
  const description = `Needs the key that the ${word} was saved with, in the header \`${OWNER_HEADER}\`.`;
  return { tags, description, params: keptParamsSchema };
}
