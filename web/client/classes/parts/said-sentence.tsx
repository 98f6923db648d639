import type { Said } from "../../../contract/classes.ts";

/** A proposition as a sentence; its phrase is italic, as on maps. */
export function SaidSentence({ said }: { readonly said: Omit<Said, "key"> }) {
  return (
    <>
      {said.source} <i>{said.phrase || "…"}</i> {said.target}
    </>
  );
}
