/** Runs the five stages against a store. What it prints and how it exits is `cli.ts`'s business. */
import { type ChangePlan, countChanges } from "../graph/model/change-plan.ts";
import type { GraphNode } from "../graph/model/graph-node.ts";
import { contentHash } from "../graph/store/content-hash.ts";
import type { ApplyProgress, GraphStore } from "../graph/store/graph-store.ts";
import { ATLAS_ID, createAtlasNode } from "./codebook-version.ts";
import { ForeignDataError, ForeignEdgesError } from "./errors.ts";
import { checkCodebook } from "./stages/check-codebook.ts";
import { measureCoverage, type SectionCoverage } from "./stages/check-coverage.ts";
import type { Codebook } from "./stages/codebook.ts";
import type { GraphImage } from "./stages/graph-image.ts";
import { countRecords, planChanges, type RecordCounts } from "./stages/plan-changes.ts";
import { readCodebook } from "./stages/read-codebook.ts";
import { resolveGraph } from "./stages/resolve-graph.ts";

export type Stage = "read" | "check" | "resolve" | "plan" | "apply";

export interface IngestOptions {
  readonly codebookFolder: string;
  readonly dryRun?: boolean;
  /** Take out exactly what an ingest wrote, and write nothing. */
  readonly remove?: boolean;
  readonly onStage?: (stage: Stage) => void;
  readonly onProgress?: (progress: ApplyProgress) => void;
}

export interface IngestReport {
  readonly version: string;
  readonly read: {
    readonly entities: number;
    readonly claims: number;
    readonly works: number;
    readonly contested: number;
    readonly figures: number;
    readonly sentences: number;
  };
  readonly setAside: readonly { readonly sentence: string; readonly reason: string }[];
  readonly coverage: readonly SectionCoverage[];
  readonly records: RecordCounts;
  readonly elements: { readonly nodes: number; readonly edges: number };
  readonly applied: boolean;
  readonly milliseconds: number;
}

/** The codebook alone, through the first three stages. @throws CodebookError */
export function readImage(folder: string): {
  readonly codebook: Codebook;
  readonly image: GraphImage;
  readonly atlas: GraphNode;
  readonly version: string;
} {
  const codebook = checkCodebook(readCodebook(folder));
  const image = resolveGraph(codebook);
  const atlas = createAtlasNode(image, codebook.about);
  return { codebook, image, atlas, version: String(atlas.properties["version"]) };
}

/** @throws CodebookError, ForeignDataError, ForeignEdgesError, GraphError */
export async function runIngest(store: GraphStore, options: IngestOptions): Promise<IngestReport> {
  const started = performance.now();
  options.onStage?.("read");
  const raw = readCodebook(options.codebookFolder);
  options.onStage?.("check");
  const codebook = checkCodebook(raw);
  options.onStage?.("resolve");
  const resolved = resolveGraph(codebook);
  const image = options.remove === true ? { nodes: [], edges: [] } : resolved;
  const atlas = createAtlasNode(resolved, codebook.about);

  options.onStage?.("plan");
  const { plan, finish } = await planImage(store, image, options.remove === true ? null : atlas);
  const report = {
    version: String(atlas.properties["version"]),
    read: countCodebook(codebook),
    setAside: listSetAside(codebook),
    coverage: measureCoverage(codebook),
    records: countRecords(plan),
    elements: { nodes: image.nodes.length, edges: image.edges.length },
  };
  const applied = options.dryRun !== true && countChanges(plan) + countChanges(finish) > 0;
  if (applied) {
    options.onStage?.("apply");
    await applyImage(store, { plan, finish }, options.onProgress);
  }
  return { ...report, applied, milliseconds: Math.round(performance.now() - started) };
}

export interface ImagePlan {
  readonly plan: ChangePlan;
  /** What is written after everything else: the node that names the version. */
  readonly finish: ChangePlan;
}

/** Stage 4. Without an `atlas` node the store shall name no version. @throws ForeignDataError, ForeignEdgesError */
export async function planImage(
  store: GraphStore,
  image: GraphImage,
  atlas: GraphNode | null,
): Promise<ImagePlan> {
  const stored = await store.snapshot();
  if (stored.nodes.size === 0) {
    const foreign = await store.foreignLabels();
    if (foreign.size > 0) throw new ForeignDataError(foreign);
  }
  const nodes = new Map(stored.nodes);
  const storedAtlas = nodes.get(ATLAS_ID);
  nodes.delete(ATLAS_ID);
  const plan = planChanges(image, { nodes, edges: stored.edges }, contentHash);
  const held = await store.nodesWithForeignEdges(plan.deleteNodes);
  if (held.length > 0) throw new ForeignEdgesError(held);
  const finish = planChanges(
    { nodes: atlas === null ? [] : [atlas], edges: [] },
    {
      nodes: new Map(storedAtlas === undefined ? [] : [[ATLAS_ID, storedAtlas]]),
      edges: new Map(),
    },
    contentHash,
  );
  return { plan, finish };
}

/** Stage 5. */
export async function applyImage(
  store: GraphStore,
  { plan, finish }: ImagePlan,
  onProgress?: (progress: ApplyProgress) => void,
): Promise<void> {
  await store.prepare();
  await store.apply(plan, onProgress);
  // Last, so that a store which names a version holds all of it.
  await store.apply(finish);
  await store.checkpoint();
}

function countCodebook(codebook: Codebook): IngestReport["read"] {
  return {
    entities: codebook.entities.length,
    claims: codebook.claims.length,
    works: codebook.works.length,
    contested: codebook.contested.length,
    figures: codebook.figures.length,
    sentences: codebook.sentences.length,
  };
}

function listSetAside(codebook: Codebook): IngestReport["setAside"] {
  return codebook.sentences.flatMap(({ value: { id, setAside } }) =>
    setAside === undefined ? [] : [{ sentence: id, reason: setAside }],
  );
}
