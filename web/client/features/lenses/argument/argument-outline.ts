/**
 * The article's arguments as an outline: theses with who argues for them, their reasons and steps, and what stands against
 * them. A reason may have reasons of its own, and so may the claim that something is a reason.
 */
import type { End, Statement } from "../../../../contract/shared.ts";

export interface Argument {
  /** The claim that something is a reason, a step, or against. */
  readonly statement: Statement;
  /** What it brings forward, where that is a claim itself. */
  readonly said: Statement | null;
  /** Why it holds. */
  readonly why: readonly Argument[];
}

export interface Thesis {
  readonly id: string;
  readonly end: End;
  /** The thesis as a claim, where it is one. */
  readonly said: Statement | null;
  readonly reasons: readonly Argument[];
  readonly steps: readonly Argument[];
  readonly against: readonly Argument[];
  readonly contrasts: readonly Argument[];
  /** Who argues for it, and who defines it. */
  readonly voices: readonly Statement[];
  readonly definitions: readonly Statement[];
}

export type ThesisGroup = "reasoned" | "contradicted" | "voiced" | "defined" | "contrasted";

export const THESIS_GROUPS = [
  "reasoned",
  "contradicted",
  "voiced",
  "defined",
  "contrasted",
] as const satisfies readonly ThesisGroup[];

const REASONS: ReadonlySet<string> = new Set(["REASON_FOR", "EXPLAINS", "JUSTIFIES"]);
const AGAINST: ReadonlySet<string> = new Set(["ARGUES_AGAINST", "CONTRADICTS"]);

/** In the order of the groups, and in each the theses with most to them first. */
export function createOutline(
  claims: readonly Statement[],
  byId: ReadonlyMap<string, Statement>,
): ReadonlyMap<ThesisGroup, readonly Thesis[]> {
  const about = new Map<string, { end: End; statements: Statement[] }>();
  for (const statement of claims) {
    const end = statement.type === "CONTRASTS_WITH" ? statement.subject : statement.object;
    if (end === null) continue;
    const known = about.get(end.id);
    if (known === undefined) about.set(end.id, { end, statements: [statement] });
    else known.statements.push(statement);
  }
  const argumentIds = new Set(claims.map(({ id }) => id));
  const toArgument = (statement: Statement, seen: ReadonlySet<string>): Argument => {
    const { subject } = statement;
    const isClaim = subject.kind === "Claim";
    const ids = isClaim ? [statement.id, subject.id] : [statement.id];
    const next = new Set([...seen, ...ids]);
    const grounds = ids
      .filter((id) => !seen.has(id))
      .flatMap((id) => about.get(id)?.statements ?? [])
      .filter(({ id, type }) => REASONS.has(type) && !seen.has(id));
    return {
      statement,
      said: isClaim ? (byId.get(subject.id) ?? null) : null,
      why: grounds.map((ground) => toArgument(ground, next)),
    };
  };
  const theses = [...about.values()]
    // Why something is a reason is read under that reason.
    .filter(({ end }) => !argumentIds.has(end.id))
    .map(({ end, statements }) => toThesis(end, statements, { byId, toArgument }));
  // A claim that is a ground of another thesis is read there, with its own grounds.
  const nested = new Set(theses.flatMap(({ reasons }) => reasons.flatMap(groundsIn)));
  return new Map(
    THESIS_GROUPS.map((group) => [
      group,
      theses
        .filter((thesis) => groupOf(thesis) === group)
        .filter((thesis) => !nested.has(thesis.id) || hasMoreThanReasons(thesis))
        .toSorted(compareTheses),
    ]),
  );
}

interface Making {
  readonly byId: ReadonlyMap<string, Statement>;
  readonly toArgument: (statement: Statement, seen: ReadonlySet<string>) => Argument;
}

function toThesis(
  end: End,
  statements: readonly Statement[],
  { byId, toArgument }: Making,
): Thesis {
  const sorted = statements.toSorted(compareArguments);
  const ofType = (types: ReadonlySet<string>) => sorted.filter(({ type }) => types.has(type));
  const argued = (types: ReadonlySet<string>) =>
    ofType(types).map((statement) => toArgument(statement, new Set([end.id])));
  return {
    id: end.id,
    end,
    said: end.kind === "Claim" ? (byId.get(end.id) ?? null) : null,
    reasons: argued(REASONS),
    steps: argued(new Set(["STEP_TOWARDS"])),
    against: argued(AGAINST),
    contrasts: argued(new Set(["CONTRASTS_WITH"])),
    voices: ofType(new Set(["ARGUES_FOR"])),
    definitions: ofType(new Set(["DEFINES"])),
  };
}

function groupOf({ reasons, steps, against, voices, definitions }: Thesis): ThesisGroup {
  if (reasons.length + steps.length > 0) return "reasoned";
  if (against.length > 0) return "contradicted";
  if (voices.length > 0) return "voiced";
  return definitions.length > 0 ? "defined" : "contrasted";
}

function hasMoreThanReasons({ voices, definitions, against, contrasts }: Thesis): boolean {
  return voices.length + definitions.length + against.length + contrasts.length > 0;
}

function groundsIn({ said, why }: Argument): string[] {
  return [...(said === null ? [] : [said.id]), ...why.flatMap(groundsIn)];
}

/** By their numbers, then as they come in the text. */
function compareArguments(a: Statement, b: Statement): number {
  return (a.order ?? UNNUMBERED) - (b.order ?? UNNUMBERED) || comparePlaces(a, b);
}

const UNNUMBERED = 1000;

function compareTheses(a: Thesis, b: Thesis): number {
  return weightOf(b) - weightOf(a) || comparePlaces(firstOf(a), firstOf(b));
}

function weightOf({ reasons, steps }: Thesis): number {
  return reasons.length + steps.length;
}

function firstOf(thesis: Thesis): Statement | undefined {
  return thesis.said ?? statementsOf(thesis)[0];
}

function comparePlaces(a: Statement | undefined, b: Statement | undefined): number {
  return (a?.places[0] ?? a?.id ?? "").localeCompare(b?.places[0] ?? b?.id ?? "", "en", {
    numeric: true,
  });
}

/** Every statement that a thesis rests on, itself too. */
export function statementsOf(thesis: Thesis): Statement[] {
  const { said, reasons, steps, against, contrasts, voices, definitions } = thesis;
  const argued = [...reasons, ...steps, ...against, ...contrasts].flatMap(statementsIn);
  return [...(said === null ? [] : [said]), ...voices, ...definitions, ...argued];
}

function statementsIn({ statement, said, why }: Argument): Statement[] {
  return [statement, ...(said === null ? [] : [said]), ...why.flatMap(statementsIn)];
}
