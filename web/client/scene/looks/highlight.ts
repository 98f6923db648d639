/** What stays lit while the reader points at, or has selected, an entity or a relation. Everything else is dimmed. */
import { isRelationShown } from "../../state/filters.ts";
import type { Scene } from "../../state/scene.ts";
import type { Lit, View } from "../../state/view.ts";
import { incidenceOf } from "../stage/incidence.ts";

export interface Highlight {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** A path, a step of a tour: its lines are the accent's, each with its phrase. */
  readonly isPath: boolean;
}

/**
 * `null` when nothing is to be dimmed: nothing is pointed at, or the scene already is the neighborhood of it. Pointing
 * at a relation dims nothing, because on the whole atlas a pointer crosses one with every move.
 */
export function findHighlight(scene: Scene, view: View): Highlight | null {
  const { hovered, selection, lit } = view;
  const pointed = hovered === null ? null : highlightEntity(scene, view, hovered);
  if (pointed !== null) return pointed;
  if (lit !== null) return highlightLit(scene, lit);
  if (selection === null || selection.kind === "work") return null;
  if (selection.kind === "many") return highlightAmong(scene, selection.ids);
  if (selection.kind === "entity") return highlightEntity(scene, view, selection.id);
  const relation = scene.relations.get(selection.id);
  if (relation === undefined) return null;
  return {
    nodes: new Set([relation.source, relation.target]),
    edges: new Set([relation.id]),
    isPath: false,
  };
}

function highlightEntity(scene: Scene, view: View, id: string): Highlight | null {
  if (!scene.entities.has(id)) return null;
  if (scene.mode === "focus" && scene.focus === id) return null;
  const nodes = new Set([id]);
  const edges = new Set<string>();
  for (const relation of incidenceOf(scene.relations).get(id) ?? []) {
    if (!isRelationShown(view.filters, relation)) continue;
    edges.add(relation.id);
    nodes.add(relation.source).add(relation.target);
  }
  return { nodes, edges, isPath: false };
}

/** A lit relation lights its ends. */
function highlightLit({ relations }: Scene, { nodes, edges }: Lit): Highlight {
  const ends = edges.flatMap((id) => {
    const relation = relations.get(id);
    return relation === undefined ? [] : [relation.source, relation.target];
  });
  return { nodes: new Set([...nodes, ...ends]), edges: new Set(edges), isPath: true };
}

function highlightAmong({ relations }: Scene, ids: readonly string[]): Highlight {
  const nodes = new Set(ids);
  const incidence = incidenceOf(relations);
  const among = ids.flatMap((id) =>
    (incidence.get(id) ?? []).filter(
      ({ source, target }) => nodes.has(source) && nodes.has(target),
    ),
  );
  return { nodes, edges: new Set(among.map(({ id }) => id)), isPath: false };
}
