import { hasSameContent } from "../../../../graph/maps/editing/has-same-content.ts";
import { mergeMaps } from "../../../../graph/maps/merging/merge-maps.ts";
import { mergeValues, type Versions } from "../../../../graph/maps/merging/merge-values.ts";
import type { KeptDocument } from "./kept-document.ts";

/** Whether both say the same; id and revision of the map are the server's business. */
export function isSameDocument(a: KeptDocument, b: KeptDocument): boolean {
  if (a === b) return true;
  return (
    a.isFinished === b.isFinished &&
    JSON.stringify(a.marked) === JSON.stringify(b.marked) &&
    hasSameContent(a.map, { ...b.map, id: a.map.id })
  );
}

export interface MergedDocument {
  readonly document: KeptDocument;
  /** Parts that were worded twice; the other wording is in their notes. */
  readonly reworded: number;
}

export function mergeDocuments({ base, mine, theirs }: Versions<KeptDocument>): MergedDocument {
  const merged = mergeMaps({ base: base.map, mine: mine.map, theirs: theirs.map });
  const finished = {
    base: base.isFinished,
    mine: mine.isFinished,
    theirs: theirs.isFinished,
  };
  return {
    document: {
      map: { ...merged.map, id: mine.map.id },
      marked: mergeMarks({ base: base.marked, mine: mine.marked, theirs: theirs.marked }),
      isFinished: mergeValues(finished),
    },
    reworded: merged.reworded.length,
  };
}

/** As with parts of the map: what only one side made, explained or took back is so; where both did, `mine` stands. */
function mergeMarks({ base, mine, theirs }: Versions<KeptDocument["marked"]>) {
  const [was, own, other] = [base, mine, theirs].map(
    (marks) => new Map(marks.map(({ phrase, reason }) => [phrase, reason])),
  ) as [Map<string, string>, Map<string, string>, Map<string, string>];
  const phrases = new Set([...own.keys(), ...other.keys()]);
  return [...phrases].flatMap((phrase) => {
    const reason = mergeValues<string | undefined>({
      base: was.get(phrase),
      mine: own.get(phrase),
      theirs: other.get(phrase),
    });
    return reason === undefined ? [] : { phrase, reason };
  });
}
