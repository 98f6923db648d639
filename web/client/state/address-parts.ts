/** Selection, panel, camera, what is lit and what sizes and colours tell, as words of an address and back. */
import { decode } from "./address-facets.ts";
import type { CameraPlace } from "./camera.ts";
import type { MetricName } from "./metrics.ts";
import { METRICS } from "./metrics.ts";
import { formatPathOptions, parsePathOptions } from "./path-options.ts";
import type { Encoding, Lit, Panel, Selection } from "./view.ts";

/** A hostile link may name ten thousand things; nobody selects so many by hand. */
const MOST = 500;

export function formatSelection(selection: Selection): string {
  if (selection.kind === "many") return joinIds(selection.ids);
  const id = encodeURIComponent(selection.id);
  return selection.kind === "entity" ? id : `${selection.kind}:${id}`;
}

export function parseSelection(text: string | null): Selection | null {
  if (text === null || text === "") return null;
  const [, kind, id = ""] = /^(relation|work):(.+)$/s.exec(text) ?? [];
  if (kind === "relation" || kind === "work") return { kind, id: decode(id) };
  const ids = splitIds(text);
  const [first] = ids;
  if (first === undefined) return null;
  return ids.length === 1 ? { kind: "entity", id: first } : { kind: "many", ids };
}

export function formatPanel(panel: Panel): string {
  if (panel.kind === "paths") {
    const options = panel.options === undefined ? "" : formatPathOptions(panel.options);
    return `paths:${joinIds(panel.ends)}${options && `:${options}`}`;
  }
  return panel.kind === "tour" ? `tour:${encodeURIComponent(panel.id)}:${panel.step}` : panel.kind;
}

export function parsePanel(text: string | null): Panel | null {
  const [kind, rest = "", step = ""] = (text ?? "").split(":");
  if (kind === "paths") {
    const { options } = parsePathOptions(step);
    return { kind, ends: splitIds(rest), ...(options !== null && { options }) };
  }
  if (kind === "tour" && rest !== "")
    return { kind, id: decode(rest), step: /^\d{1,3}$/.test(step) ? Number(step) : 0 };
  return kind === "saved" || kind === "metrics" || kind === "reading" ? { kind } : null;
}

/** What a panel's word says that this atlas does not know. */
export function unknownInPanel(text: string | null): readonly string[] {
  const [kind, , options = ""] = (text ?? "").split(":");
  return kind === "paths" ? parsePathOptions(options).unknown : [];
}

/** `x,y,span` */
export function formatCamera({ x, y, span }: CameraPlace): string {
  return [x, y, span].map((number) => Math.round(number * 10) / 10).join(",");
}

/** Farther off there is no plate. */
const FARTHEST = 100_000;

export function parseCamera(text: string | null): CameraPlace | null {
  const numbers = (text ?? "")
    .split(",", 4)
    .map((part) => (part === "" ? Number.NaN : Number(part)));
  const [x = 0, y = 0, span = 0] = numbers;
  const isSound = numbers.length === 3 && numbers.every((each) => Math.abs(each) <= FARTHEST);
  return isSound && span > 0 ? { x, y, span } : null;
}

/** `edges;nodes` */
export function formatLit({ nodes, edges }: Lit): string {
  return `${joinIds(edges)};${joinIds(nodes)}`;
}

export function parseLit(text: string | null): Lit | null {
  if (text === null) return null;
  const [edges = "", nodes = ""] = text.split(";");
  const lit = { nodes: splitIds(nodes), edges: splitIds(edges) };
  return lit.nodes.length + lit.edges.length === 0 ? null : lit;
}

/** `size,color`, a dot for the usual; null where both are. */
export function formatEncoding({ size, color }: Encoding): string | null {
  if (size === null && color === null) return null;
  return `${size ?? "."},${color ?? "."}`;
}

export function parseEncoding(text: string | null): Encoding {
  const [size, color] = (text ?? "").split(",");
  return { size: toMetric(size), color: toMetric(color) };
}

function toMetric(text: string | undefined): MetricName | null {
  return METRICS.find((metric) => metric === text) ?? null;
}

function joinIds(ids: readonly string[]): string {
  return ids.map(encodeURIComponent).join(",");
}

function splitIds(text: string): string[] {
  const ids = text.split(",", MOST).map(decode);
  return [...new Set(ids.filter((id) => id !== ""))];
}
