/** The kinds of contested statements, without the schema that the model keeps them in. */
import type { CONTESTED_KINDS } from "../../../graph/model/contested.ts";

export type ContestedKind = (typeof CONTESTED_KINDS)[number];

/** All of them, or this does not compile. */
const KINDS: Readonly<Record<ContestedKind, true>> = {
  "factual error": true,
  imprecise: true,
  misattribution: true,
  "outdated or incomplete": true,
  overstated: true,
  omission: true,
  framing: true,
  conceptual: true,
  "contested interpretation": true,
  identity: true,
  "source quality": true,
  "spelling or name": true,
};

export function isContestedKind(text: string): text is ContestedKind {
  return Object.hasOwn(KINDS, text);
}
