/** From an activity's file to the activity as it is given, in one language. */
import { createActivity } from "../maps/activities/create-activity.ts";
import { makeDiscussion } from "../maps/activities/make-discussion.ts";
import { makeGaps } from "../maps/activities/make-gaps.ts";
import { makeKit } from "../maps/activities/make-kit.ts";
import { type Alteration, makeMistakes } from "../maps/activities/make-mistakes.ts";
import { makeSkeleton } from "../maps/activities/make-skeleton.ts";
import type { Activity } from "../model/activity.ts";
import type { ActivityFile, FileMistake } from "../model/activity-file.ts";
import type { ConceptMap } from "../model/concept-map.ts";
import type { Language } from "../model/kinds.ts";
import { ViewDrawing } from "./draw-view.ts";
import type { FileParts } from "./file-parts.ts";

/** @throws ActivityFileError for what the atlas has not, or has otherwise */
export function resolveActivity(
  file: ActivityFile,
  parts: FileParts,
  language: Language,
): Activity {
  const heading = { title: file.title[language], focusQuestion: file.question[language] };
  const draw = (view: ActivityFile["views"][number] | undefined): ViewDrawing => {
    const drawing = new ViewDrawing(file, parts, language);
    for (const says of view?.says ?? []) drawing.add(says);
    return drawing;
  };
  const experts = file.views.map((view) => ({
    name: view.name[language],
    map: draw(view).toMap(heading),
  }));
  const source = { file, language, drawing: draw(file.views[0]), heading };
  return createActivity({
    kind: file.kind,
    ...heading,
    instructions: file.instructions[language].trim(),
    minutes: file.minutes,
    language,
    experts,
    same: { concepts: sameLabels(file), phrases: [] },
    ...START_OF[file.kind](source),
  });
}

interface Source {
  readonly file: ActivityFile;
  readonly language: Language;
  /** Of the first view. */
  readonly drawing: ViewDrawing;
  readonly heading: Pick<ConceptMap, "title" | "focusQuestion">;
}

type Start = Pick<Activity, "start"> & Partial<Pick<Activity, "mistakes">>;

const START_OF: Record<Activity["kind"], (source: Source) => Start> = {
  free: ({ drawing, heading }) => ({ start: makeSkeleton(drawing.toMap(heading), []) }),
  skeleton: ({ file, drawing, heading }) => ({
    start: makeSkeleton(
      drawing.toMap(heading),
      file.keep.map((name) => expectPart(drawing, name)),
    ),
  }),
  kit: startKit,
  phrases: ({ drawing, heading }) => ({ start: makeGaps(drawing.toMap(heading)) }),
  mistakes: startMistakes,
  discuss: ({ drawing, heading }) => ({ start: makeDiscussion(drawing.toMap(heading)) }),
};

function startKit({ file, drawing, heading, language }: Source): Start {
  const goal = drawing.toMap(heading);
  for (const name of file.distractors.concepts) {
    if (drawing.idOf(name) !== null)
      throw drawing.refuse(`the distractor "${name}" is a concept of the goal`);
    drawing.conceptOf(name);
  }
  const concepts = drawing.toMap(heading).concepts.slice(goal.concepts.length);
  const phrases = file.distractors.phrases.map((words) => words[language]);
  return { start: makeKit(goal, { distractors: { concepts, phrases } }) };
}

function startMistakes({ file, drawing, heading, language }: Source): Start {
  const replaced = new Set<string>();
  const alterations = file.mistakes.map((mistake): Alteration => {
    const of = mistake.of === undefined ? null : expectPart(drawing, mistake.of);
    const reason = mistake.reason[language].trim();
    const alteration = { ...toAlteration(mistake, { of, drawing, language }), reason };
    if (of !== null && alteration.kind === "contested") replaced.add(of);
    return alteration;
  });
  const drawn = drawing.toMap(heading);
  const phrases = drawn.phrases.filter(({ id }) => !replaced.has(id));
  const { start, mistakes } = makeMistakes({ ...drawn, phrases }, alterations);
  // In another order, for what was added last would be found by its place.
  return { start: makeDiscussion(start), mistakes };
}

interface Altered {
  /** The phrase's id; null where something is added. */
  readonly of: string | null;
  readonly drawing: ViewDrawing;
  readonly language: Language;
}

function toAlteration({ change }: FileMistake, { of, drawing, language }: Altered) {
  if (typeof change === "object" && "claim" in change) {
    const phrase = drawing.addClaim(change.claim, { isContested: true });
    return { kind: "contested", phrase, claim: change.claim } as const;
  }
  if (of === null) throw drawing.refuse("a mistake without a `claim` says `of` what it is one");
  if (change === "reversed") return { kind: "reversed", phrase: of } as const;
  if ("says" in change) return { kind: "words", phrase: of, text: change.says[language] } as const;
  const [side, name] =
    "to" in change ? (["targets", change.to] as const) : (["sources", change.from] as const);
  return { kind: "end", phrase: of, side, concept: drawing.conceptOf(name) } as const;
}

function expectPart(drawing: ViewDrawing, name: string): string {
  const id = drawing.idOf(name);
  if (id === null) throw drawing.refuse(`"${name}" is no part of the first view`);
  return id;
}

/** Concepts that the atlas has not are the same in whatever language a student writes; of its entities it knows that itself. */
function sameLabels({ concepts }: ActivityFile): string[][] {
  return Object.values(concepts).flatMap(({ entity, label }) => {
    if (entity !== undefined || label === undefined) return [];
    const labels = [...new Set([label.en, label.id, label.uk])];
    return labels.length > 1 ? [labels] : [];
  });
}
