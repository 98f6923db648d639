/** What is in view as a graph that leaves the page: the scene without what was filtered away, at its places. */
import type { Language } from "../../../../graph/model/kinds.ts";
import type {
  GraphMeta,
  PortableEdge,
  PortableGraph,
  PortableNode,
  PortableProperties,
  PortableValue,
} from "../../../../graph/model/portable-graph.ts";
import { relationPhrases } from "../../../../graph/model/relation-phrases.ts";
import type { EntitySummary, Relation } from "../../../contract/shared.ts";
import { findInView } from "../../state/in-view.ts";
import type { Point, Scene } from "../../state/scene.ts";
import type { View } from "../../state/view.ts";

const PHRASES = { en: "phraseEn", id: "phraseId", uk: "phraseUk" } as const;

export interface ViewGraphOptions {
  readonly scene: Scene;
  readonly view: View;
  readonly meta: GraphMeta;
  /** Of names and phrases; all languages are there besides. */
  readonly language: Language;
  /** What a reader's own file says of its nodes and edges: it is given back as it came. */
  readonly ownProperties?: ReadonlyMap<string, PortableProperties> | undefined;
}

export function toPortableGraph(options: ViewGraphOptions): PortableGraph {
  const { scene, view, meta, language, ownProperties } = options;
  const { entities, relations } = findInView(scene, view.filters);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    meta,
    nodes: entities.map((entity) => {
      const at = scene.positions.get(entity.id) ?? { x: entity.x, y: entity.y };
      const own = ownProperties?.get(entity.id);
      const node = toNode(entity, at, language);
      return own === undefined ? node : { ...node, properties: { ...own, ...at } };
    }),
    edges: relations.map((relation) => {
      const edge = toEdge(relation, byId.get(relation.source), language);
      const own = ownProperties?.get(relation.id);
      return own === undefined ? edge : { ...edge, properties: own };
    }),
  };
}

/** Under the names that the store keeps them by, so that this file and the server's are read alike. */
function toNode(entity: EntitySummary, { x, y }: Point, language: Language): PortableNode {
  const { id, kind, labels, forms } = entity;
  return {
    id,
    name: labels[language],
    labels: ["Entity", kind],
    properties: compact({
      kind,
      subkind: entity.subkind,
      abbreviation: entity.abbreviation,
      labelEn: labels.en,
      labelId: labels.id,
      labelUk: labels.uk,
      sentenceEn: forms.en,
      sentenceId: forms.id,
      sentenceUk: forms.uk,
      sentenceUkGen: forms.gen,
      sentenceUkAcc: forms.acc,
      plural: forms.plural,
      date: entity.date,
      dateEnd: entity.dateEnd,
      inArticle: entity.inArticle,
      territory: entity.territory,
      x,
      y,
    }),
  };
}

function toEdge(
  relation: Relation,
  source: EntitySummary | undefined,
  language: Language,
): PortableEdge {
  const { id, type, status, origin, modality, section, places, works, from, to, order } = relation;
  const phrases = relationPhrases(relation, source?.forms.plural ?? []);
  const said = { status, origin, modality, section, places, works, from, to, order };
  return {
    id,
    type,
    name: phrases[PHRASES[language]],
    source: relation.source,
    target: relation.target,
    directed: true,
    properties: compact({ ...phrases, ...said }),
  };
}

/** Without what is missing: null, an empty list, an empty text. */
function compact(properties: Readonly<Record<string, PortableValue | null>>): PortableProperties {
  const kept = Object.entries(properties).filter(
    ([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as PortableProperties;
}
