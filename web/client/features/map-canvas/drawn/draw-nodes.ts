/** From the map and what stands out on it to React Flow's nodes: what looks as before is the same object as before. */
import { crossLinksOf } from "../../../../../graph/maps/editing/cross-links-of.ts";
import { indexMap, isPhrase } from "../../../../../graph/maps/editing/index-map.ts";
import type { MapPart } from "../../../../../graph/maps/editing/map-edit.ts";
import { estimateSize } from "../../../../../graph/maps/layout/box-sizes.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import type { EntityKind } from "../../../../../graph/model/kinds.ts";
import type { MapEditorState } from "../../../state/map/map-editor-state.ts";
import type { PartNode } from "./part-node.ts";
import { inReadingOrder } from "./reading-order.ts";

export interface DrawnState extends Pick<
  MapEditorState,
  "map" | "selection" | "editing" | "rules"
> {
  readonly found: ReadonlySet<string>;
  readonly isLit: boolean;
  readonly kindOf: (entity: string) => EntityKind | null;
  /** For screen readers. */
  readonly describe: (map: ConceptMap, part: MapPart) => string;
  readonly roles: Readonly<Record<"concept" | "phrase", string>>;
}

/** Parked parts, and those that wait for their place, are not on the canvas. In reading order. */
export function drawNodes(previous: readonly PartNode[], drawn: DrawnState): PartNode[] {
  const { map } = drawn;
  const known = new Map(previous.map((node) => [node.id, node]));
  const { parked } = indexMap(map);
  const inPlay = drawn.isLit ? partsOfCrossLinks(map) : null;
  const nodes = [...map.concepts, ...map.phrases].flatMap((part): PartNode[] => {
    if (part.position === null || parked.has(part.id)) return [];
    const before = known.get(part.id);
    const node = toNode(part, { drawn, inPlay, before });
    return [before && isSame(before, node) ? before : node];
  });
  return inReadingOrder(nodes);
}

interface Drawing {
  readonly drawn: DrawnState;
  readonly inPlay: ReadonlySet<string> | null;
  readonly before: PartNode | undefined;
}

function toNode(part: MapPart, { drawn, inPlay, before }: Drawing): PartNode {
  const { map, selection, editing, rules, found } = drawn;
  const { id } = part;
  const rest = {
    id,
    position: part.position ?? { x: 0, y: 0 },
    selected: selection.has(id),
    ariaLabel: drawn.describe(map, part),
    // Typing happens in the box: it must not be dragged from under the caret.
    draggable: editing === id ? false : undefined,
    ...(before?.measured && { measured: before.measured }),
    ...toFirstSize(part, before),
  };
  const look = {
    isCross: crossLinksOf(map).phrases.has(id),
    isDim: inPlay !== null && !inPlay.has(id),
    isFound: found.has(id),
    isTyped: editing === id,
    isFixed: rules.fixed.has(id),
  };
  if (isPhrase(part))
    return {
      ...rest,
      type: "phrase",
      data: { ...look, part, kind: null },
      domAttributes: { "aria-roledescription": drawn.roles.phrase },
    } as PartNode;
  const kind = part.entity === null ? null : drawn.kindOf(part.entity);
  return {
    ...rest,
    type: "concept",
    data: { ...look, part, kind },
    domAttributes: { "aria-roledescription": drawn.roles.concept },
  } as PartNode;
}

/** Until the browser has measured it: the view is fitted to these. */
function toFirstSize(part: MapPart, before: PartNode | undefined) {
  if (before)
    return { initialWidth: before.initialWidth ?? 0, initialHeight: before.initialHeight ?? 0 };
  const { width, height } = estimateSize(part);
  return { initialWidth: width, initialHeight: height };
}

function isSame(a: PartNode, b: PartNode): boolean {
  return (
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.selected === b.selected &&
    a.draggable === b.draggable &&
    a.ariaLabel === b.ariaLabel &&
    a.domAttributes?.["aria-roledescription"] === b.domAttributes?.["aria-roledescription"] &&
    (Object.keys(a.data) as (keyof PartNode["data"])[]).every((key) => a.data[key] === b.data[key])
  );
}

function partsOfCrossLinks(map: ConceptMap): ReadonlySet<string> {
  const ids = [...crossLinksOf(map).propositions].flatMap((id) => id.split(":"));
  return new Set(ids);
}
