/** Keeps what the canvas shows apart by how often it changes: the looks at rest, the overlay, what is named and guided. */
import { toBaseLooks } from "./base-looks.ts";
import { incidenceOf } from "../stage/incidence.ts";
import { type Guides, guidesOf, NO_GUIDES } from "../layouts/guides.ts";
import { type Appearance, NO_OVERLAY, type Overlay } from "./looks.ts";
import { toOverlay } from "./overlay.ts";
import { type Region, territoryRegions } from "../words/regions.ts";
import type { StageInput } from "../stage/stage-input.ts";

export interface LookBook {
  readonly base: Appearance;
  readonly overlay: Overlay;
  readonly regions: readonly Region[];
  readonly guides: Guides;
  /** Says what is not as it was. */
  read(input: StageInput): { readonly base: boolean; readonly overlay: boolean };
}

export function createLookBook(): LookBook {
  let base: Appearance = { nodes: new Map(), edges: new Map() };
  let overlay: Overlay = NO_OVERLAY;
  const rest = watch(baseSources);
  const named = watch(regionSources);
  const guided = watch(guideSources);
  let regions: readonly Region[] = [];
  let guides: Guides = NO_GUIDES;
  return {
    get base() {
      return base;
    },
    get overlay() {
      return overlay;
    },
    get regions() {
      return regions;
    },
    get guides() {
      return guides;
    },
    read(input) {
      const isOther = rest(input);
      if (isOther) base = toBaseLooks(input);
      // Found now, so that the first thing the reader points at does not wait for it.
      incidenceOf(input.scene.relations);
      const isNamed = named(input);
      if (isNamed) regions = regionsOf(input);
      const isGuided = guided(input);
      if (isGuided) guides = guidesOf(input.scene);
      const next = toOverlay(base, input);
      const isOverlaid = next !== overlay;
      overlay = next;
      return { base: isOther || isNamed || isGuided, overlay: isOverlaid };
    },
  };
}

type Sources = (input: StageInput) => readonly unknown[];

const baseSources: Sources = ({ scene, view, scheme, language, degrees, metricValues }) => [
  scene.entities,
  scene.relations,
  scene.mode,
  scene.focus,
  scene.pins,
  view.filters,
  view.encoding,
  scheme,
  language,
  degrees,
  metricValues,
];

const regionSources: Sources = ({ scene, territories, communities, language }) => [
  scene.entities,
  scene.mode,
  territories,
  communities,
  language,
];

const guideSources: Sources = ({ scene }) => [
  scene.layout,
  scene.entities,
  scene.positions,
  scene.pins,
  scene.focus,
];

/** True when anything it is made from is another than last time. */
function watch(sources: Sources): (input: StageInput) => boolean {
  let last: readonly unknown[] = [];
  return (input) => {
    const now = sources(input);
    const differs = now.length !== last.length || now.some((value, index) => value !== last[index]);
    last = now;
    return differs;
  };
}

/** Territories are the whole atlas's; other scenes are named by what hangs together in them. */
function regionsOf({ scene, territories, communities, language }: StageInput): readonly Region[] {
  if (scene.mode === "atlas" && territories.length > 0)
    return territoryRegions(territories, scene.entities, language);
  return communities;
}
