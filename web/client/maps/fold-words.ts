import { createMapKeys, NO_SAME_WORDS } from "../../../graph/maps/create-map-keys.ts";

/** Words as maps compare them: without case, accents and signs. */
export const foldWords = createMapKeys(NO_SAME_WORDS).phraseKey;
