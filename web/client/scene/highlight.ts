/** What stays lit while the reader points at, or has selected, an entity or a relation. Everything else is dimmed. */
import type { Scene } from "../state/scene.ts";
import type { View } from "../state/view.ts";

export interface Highlight {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * `null` when nothing is to be dimmed: nothing is pointed at, or the scene already is the neighborhood of it. Pointing
 * at a relation dims nothing, because on the whole atlas a pointer crosses one with every move.
 */
export function findHighlight(scene: Scene, view: View): Highlight | null {
  const { hovered, selection } = view;
  const pointed = hovered === null ? null : highlightEntity(scene, view, hovered);
  if (pointed !== null || selection === null) return pointed;
  if (selection.kind === "entity") return highlightEntity(scene, view, selection.id);
  const relation = scene.relations.get(selection.id);
  if (relation === undefined) return null;
  return {
    nodes: new Set([relation.source, relation.target]),
    edges: new Set([relation.id]),
  };
}

function highlightEntity(scene: Scene, view: View, id: string): Highlight | null {
  if (!scene.entities.has(id)) return null;
  if (scene.mode === "focus" && scene.focus === id) return null;
  return neighborhoodOf(scene, view, id);
}

function neighborhoodOf(scene: Scene, view: View, id: string): Highlight {
  const nodes = new Set([id]);
  const edges = new Set<string>();
  for (const { id: edge, source, target, status } of scene.relations.values()) {
    if ((source !== id && target !== id) || view.hiddenStatuses.has(status)) continue;
    edges.add(edge);
    nodes.add(source).add(target);
  }
  return { nodes, edges };
}
