/** The contested statements as the page shows them, from the rows of the lens. */
import type { CONTESTED_KINDS } from "../../../../../graph/model/contested.ts";
import type { LensReading } from "../../../../contract/lenses.ts";
import type { Contested, EntitySummary, Statement } from "../../../../contract/shared.ts";
import { listIn, type LensRow, readRows, textIn } from "../read-rows.ts";

export type ContestedKind = (typeof CONTESTED_KINDS)[number];
export type Confidence = Contested["confidence"];

export const CONFIDENCES = ["high", "medium", "low"] as const satisfies readonly Confidence[];

export interface ContestedItem {
  readonly contested: Contested & { readonly kind: ContestedKind };
  /** Of the article, with everything behind them. */
  readonly said: readonly Statement[];
  /** What reference sources say instead. */
  readonly record: readonly Statement[];
  readonly concerns: readonly EntitySummary[];
  /** Short titles. */
  readonly works: readonly string[];
  readonly sections: ReadonlySet<number>;
}

export function readContestedRows(lens: LensReading): ContestedItem[] {
  const statements = new Map(lens.statements.map((statement) => [statement.id, statement]));
  const entities = new Map(lens.entities.map((entity) => [entity.id, entity]));
  return readRows(lens).map((row) => {
    const contested = toContested(row);
    return {
      contested,
      said: listIn(row, "claims").flatMap((id) => statements.get(id) ?? []),
      record: contested.record.flatMap((id) => statements.get(id) ?? []),
      concerns: listIn(row, "entities").flatMap((id) => entities.get(id) ?? []),
      works: listIn(row, "works"),
      sections: new Set(contested.places.map((place) => Number(place.split(".", 1)[0]))),
    };
  });
}

function toContested(row: LensRow): ContestedItem["contested"] {
  return {
    id: textIn(row, "contested") ?? "",
    kind: (textIn(row, "kind") ?? "imprecise") as ContestedKind,
    confidence: (textIn(row, "confidence") ?? "low") as Confidence,
    confidenceNote: textIn(row, "confidenceNote"),
    summary: textIn(row, "summary") ?? "",
    correction: textIn(row, "correction") ?? "",
    sources: [...listIn(row, "sources")],
    places: [...listIn(row, "places")],
    record: [...listIn(row, "record")],
  };
}

/** Kinds that occur, the most frequent first. */
export function kindsOf(items: readonly ContestedItem[]): ContestedKind[] {
  const counts = new Map<ContestedKind, number>();
  for (const { contested } of items)
    counts.set(contested.kind, (counts.get(contested.kind) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([kind]) => kind);
}
