/** A sentence for each reason why a file cannot be attached. */
import type { CopyFailure } from "../../reading/copy-error.ts";

export const FAILURE_TEXT = {
  tooLarge: "reading.failTooLarge",
  notText: "reading.failNotText",
  encrypted: "reading.failEncrypted",
  damaged: "reading.failDamaged",
  noText: "reading.failNoText",
  oldWord: "reading.failOldWord",
  empty: "reading.failEmpty",
  unreadable: "reading.failUnreadable",
  searchFailed: "reading.failSearch",
  anotherText: "reading.failAnotherText",
  server: "reading.failServer",
} as const satisfies Record<CopyFailure | "server", string>;
