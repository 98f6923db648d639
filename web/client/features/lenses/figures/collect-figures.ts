/** The figures of the reading, each once, with the statements that give it: a sum shared by two funds is one figure. */
import type { LensReading } from "../../../../contract/lenses.ts";
import type { Contested, EntitySummary, Statement } from "../../../../contract/shared.ts";
import type { Filters } from "../../../state/filters.ts";
import { type LensRow, listIn, numberIn, readRows, textIn } from "../read-rows.ts";

export const COMPARATORS = ["=", ">", "<", "~"] as const;
export type Comparator = (typeof COMPARATORS)[number];

export interface Figure {
  readonly id: string;
  readonly labels: { readonly en: string; readonly id: string; readonly uk: string };
  readonly value: number;
  /** What the value was before the change that the figure tells of. */
  readonly before: number | null;
  readonly comparator: Comparator;
  readonly unit: string;
  /** What is counted, in English words. */
  readonly counts: string;
  readonly population: string | null;
  readonly area: string | null;
  readonly date: string | null;
  readonly until: string | null;
  readonly estimator: string | null;
  /** What the figure is a figure of. */
  readonly entities: readonly EntitySummary[];
  /** That give it; a statement that denies it is in {@link denials}. */
  readonly statements: readonly Statement[];
  readonly denials: readonly Statement[];
  /** `article` where the article gives it, whoever else does too. */
  readonly voice: "article" | "record";
  readonly contested: readonly Contested[];
}

type Reading = Pick<LensReading, "columns" | "rows" | "entities" | "statements">;

export function collectFigures(lens: Reading): Figure[] {
  const entities = new Map(lens.entities.map((entity) => [entity.id, entity]));
  const statements = new Map(lens.statements.map((statement) => [statement.id, statement]));
  return readRows(lens).map((row) => {
    const all = listIn(row, "claims").flatMap((id) => statements.get(id) ?? []);
    const given = all.filter(({ negated }) => !negated);
    const contested = given.flatMap((statement) => statement.contested);
    return {
      ...readNumber(row),
      entities: listIn(row, "entities").flatMap((id) => entities.get(id) ?? []),
      statements: given,
      denials: all.filter(({ negated }) => negated),
      voice: given.some(({ origin }) => origin === "article") ? "article" : "record",
      contested: [...new Map(contested.map((one) => [one.id, one])).values()],
    };
  });
}

/** Figures that the reader's filters leave: those that some statement in view gives. */
export function filterFigures(figures: readonly Figure[], { hidden }: Filters): Figure[] {
  return figures.filter(
    ({ statements }) =>
      statements.length === 0 ||
      statements.some(
        ({ status, origin }) => !hidden.statuses.has(status) && !hidden.origins.has(origin),
      ),
  );
}

function readNumber(row: LensRow) {
  const en = textIn(row, "nameEn") ?? textIn(row, "figure") ?? "";
  const sign = textIn(row, "comparator");
  return {
    id: textIn(row, "figure") ?? "",
    labels: { en, id: textIn(row, "nameId") ?? en, uk: textIn(row, "nameUk") ?? en },
    value: numberIn(row, "value") ?? 0,
    before: numberIn(row, "before"),
    comparator: COMPARATORS.find((one) => one === sign) ?? "=",
    unit: textIn(row, "unit") ?? "",
    counts: textIn(row, "counts") ?? "",
    population: textIn(row, "population"),
    area: textIn(row, "area"),
    date: textIn(row, "date"),
    until: textIn(row, "until"),
    estimator: textIn(row, "estimator"),
  };
}
