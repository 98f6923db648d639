/** Entities and figures to nodes. */
import type { Entity } from "../../graph/model/entity.ts";
import type { FigureRecord } from "../../graph/model/figure.ts";
import type { GraphNode } from "../../graph/model/graph-node.ts";
import type { Codebook } from "./codebook.ts";
import { createNode, type GraphImage } from "./graph-image.ts";
import type { Position } from "./layout-records.ts";

export function resolveEntities(codebook: Codebook): GraphImage {
  const positions = new Map(codebook.layout.map(({ value }) => [value.id, value]));
  return {
    nodes: [
      ...codebook.entities.map(({ value }) => toEntityNode(value, positions.get(value.id))),
      ...codebook.figures.map(({ value }) => toFigureNode(value)),
      ...codebook.territories.map(({ value: { id, labels, x, y, radius } }) =>
        createNode(`territory-${id}`, ["Territory"], { ...toLabels(labels), x, y, radius }),
      ),
    ],
    edges: [],
  };
}

function toEntityNode(entity: Entity, position: Position | undefined): GraphNode {
  const { grammar } = entity;
  return createNode(entity.id, ["Entity", entity.kind], {
    kind: entity.kind,
    subkind: entity.subkind,
    name: entity.name,
    abbreviation: entity.abbreviation,
    aliases: entity.aliases,
    description: entity.description,
    ...toLabels(entity.labels),
    labelsOurs: entity.labelsOurs,
    sentenceEn: grammar.en,
    sentenceId: grammar.id,
    sentenceUk: grammar.uk,
    sentenceUkGen: grammar.gen,
    sentenceUkAcc: grammar.acc,
    plural: grammar.plural,
    date: entity.date,
    dateEnd: entity.dateEnd,
    ongoing: entity.ongoing,
    otherDates: Object.entries(entity.dates).map(([what, date]) => `${date} ${what}`),
    wikidata: entity.wikidata,
    officialIdScheme: entity.officialId?.scheme,
    officialId: entity.officialId?.value,
    otherIds: entity.otherIds.map(({ scheme, value }) => `${scheme} ${value}`),
    eurovoc: entity.eurovoc?.id,
    eurovocLabel: entity.eurovoc?.label,
    eurovocMatch: entity.eurovoc?.match,
    url: entity.url,
    verified: entity.verified,
    inArticle: entity.inArticle,
    note: entity.note,
    territory: position?.territory,
    x: position?.x,
    y: position?.y,
  });
}

function toFigureNode(figure: FigureRecord): GraphNode {
  const { id, labels, ...properties } = figure;
  return createNode(id, ["Figure"], { ...properties, ...toLabels(labels) });
}

export function toLabels(labels: {
  readonly en: string;
  readonly id: string;
  readonly uk: string;
}) {
  return { labelEn: labels.en, labelId: labels.id, labelUk: labels.uk };
}
