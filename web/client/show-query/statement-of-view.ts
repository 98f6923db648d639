/** The statement of what the reader is looking at: what is lit first, then what is selected, then the place. */
import type { Answer } from "../../contract/questions.ts";
import type { LensReading } from "../../contract/lenses.ts";
import { fetchJson } from "../api/fetch-json.ts";
import type { AtlasStores } from "../state/atlas-stores.ts";
import { findInView } from "../state/in-view.ts";
import type { View } from "../state/view.ts";
import {
  type ShownStatement,
  statementOfElements,
  statementOfEntity,
  statementOfFilters,
  statementOfMany,
  statementOfPaths,
  statementOfRelation,
  statementOfScene,
  statementOfWork,
} from "./statement-of.ts";

/** Words that stand in a comment of the statement, where its rows are not found by their meaning. */
export interface Remarks {
  readonly ranked: string;
  readonly byHand: string;
}

/** @throws ApiError where a lens or a question has to be asked of the server */
export async function statementOfView(
  { view, scene }: Pick<AtlasStores, "view" | "scene">,
  remarks: Remarks,
): Promise<ShownStatement> {
  const now = view.getState();
  return (
    ofPanel(now, remarks) ??
    ofSelection(now) ??
    (await ofLibrary(now)) ??
    ofPlace({ view, scene }, remarks)
  );
}

function ofPanel({ panel, lit }: View, { ranked, byHand }: Remarks): ShownStatement | null {
  if (lit !== null) return statementOfElements(lit, panel?.kind === "paths" ? ranked : byHand);
  if (panel?.kind === "paths" && panel.ends.length > 1) return statementOfPaths(panel, ranked);
  return null;
}

function ofSelection({ selection }: View): ShownStatement | null {
  if (selection === null) return null;
  if (selection.kind === "many") return statementOfMany(selection.ids);
  if (selection.kind === "relation") return statementOfRelation(selection.id);
  return selection.kind === "work"
    ? statementOfWork(selection.id)
    : statementOfEntity(selection.id);
}

/** Lenses and questions are statements already. */
async function ofLibrary({ place }: View): Promise<ShownStatement | null> {
  if (place.kind === "lens") {
    const path = `/api/lenses/${encodeURIComponent(place.id)}`;
    return { statement: (await fetchJson<LensReading>(path)).statement, parameters: {} };
  }
  if (place.kind === "question") {
    const path = `/api/questions/${encodeURIComponent(place.id)}`;
    const { statement, asked } = await fetchJson<Answer>(path);
    return { statement, parameters: asked };
  }
  return null;
}

function ofPlace(
  { view, scene }: Pick<AtlasStores, "view" | "scene">,
  { byHand }: Remarks,
): ShownStatement {
  const { place, filters } = view.getState();
  const filtered = place.kind === "atlas" ? statementOfFilters(filters) : null;
  if (filtered !== null) return filtered;
  const { entities, relations } = findInView(scene.getState(), filters);
  const shown = {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
  };
  return statementOfScene(shown, byHand);
}
