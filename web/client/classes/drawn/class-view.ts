/** Which part of what a class says is drawn: what several say, what is shown to all, and on request the rest. */
import type { ClassMap, Said } from "../../../contract/classes.ts";

/** Beside the expert's map: said by both, by students alone, by the expert alone. */
export type SaidLook = "plain" | "agreed" | "beyond" | "unsaid";

export interface DrawnSaid {
  readonly said: Said;
  /** 0 of what only the expert says. */
  readonly students: number;
  readonly look: SaidLook;
}

export interface DrawnConcept {
  readonly key: string;
  readonly label: string;
  readonly students: number;
}

export interface ClassView {
  readonly concepts: readonly DrawnConcept[];
  readonly said: readonly DrawnSaid[];
  /** Propositions of one student that are not drawn. */
  readonly hidden: number;
  /** Of several students, and yet too many to draw. */
  readonly left: number;
  /** Students who say the most frequent one. */
  readonly most: number;
}

export interface ViewChoice {
  /** Keys of what is shown to all. */
  readonly revealed: ReadonlySet<string>;
  readonly withSingles: boolean;
  readonly besideExpert: boolean;
}

/** More lines than this nobody can read. */
const MOST_DRAWN = 60;

export function toClassView(map: ClassMap, choice: ViewChoice): ClassView {
  const { revealed, withSingles, besideExpert } = choice;
  const shown = map.said.filter(
    ({ said, students }) => students > 1 || withSingles || revealed.has(said.key),
  );
  const beyond = new Set(besideExpert ? map.beyond.map(({ said }) => said.key) : []);
  const lookOf = (key: string, students: number): SaidLook => {
    // Whether the expert says what one student says is told of several alone.
    if (!besideExpert || students < 2) return "plain";
    return beyond.has(key) ? "beyond" : "agreed";
  };
  const drawn: DrawnSaid[] = shown.slice(0, MOST_DRAWN).map(({ said, students }) => ({
    said,
    students,
    look: lookOf(said.key, students),
  }));
  if (besideExpert)
    for (const { said } of map.unsaid.slice(0, MOST_DRAWN))
      drawn.push({ said, students: 0, look: "unsaid" });
  return {
    concepts: conceptsOf(drawn, map),
    said: drawn,
    hidden: map.said.length - shown.length,
    left: Math.max(0, shown.length - MOST_DRAWN),
    most: Math.max(0, ...drawn.map(({ students }) => students)),
  };
}

/** Keys of the concepts that a proposition joins. */
export function endsOf({ key }: Said): { readonly source: string; readonly target: string } {
  const [source = "", , target = ""] = key.split("\n");
  return { source, target };
}

function conceptsOf(drawn: readonly DrawnSaid[], map: ClassMap): readonly DrawnConcept[] {
  const counted = new Map(map.concepts.map((concept) => [concept.key, concept]));
  const found = new Map<string, DrawnConcept>();
  for (const { said } of drawn) {
    const { source, target } = endsOf(said);
    for (const [key, label] of [
      [source, said.source],
      [target, said.target],
    ] as const)
      if (!found.has(key)) found.set(key, counted.get(key) ?? { key, label, students: 0 });
  }
  return [...found.values()];
}
