/**
 * The address of a view: what a link, a reload and the back button keep. Pure; `mirror-address.ts` has the effects.
 *
 * `/`, `/entity/tpd`, `/question/who-adopted`, `/lens/timeline`, `/set` or `/relation/8.2.3-a?entity=tpd` (the place the
 * relation was opened from), then `?hide=Threat,background&period=2014..2022&select=eu,un&panel=paths:eu,tpd&view=list&lang=uk`,
 * `at=512,430,380` (where the canvas looks, unless it is at rest), words of a lens (`lens-words.ts`), and `s`: the scene,
 * where it differs from what the place brings by itself (`scene-code.ts`).
 */
import { LANGUAGES, type Language } from "../../../graph/model/kinds.ts";
import { decode, formatHidden, formatPeriod, parseFilters } from "./address-facets.ts";
import {
  formatCamera,
  formatEncoding,
  formatLit,
  formatPanel,
  formatSelection,
  parseCamera,
  parseEncoding,
  parseLit,
  parsePanel,
  parseSelection,
  unknownInPanel,
} from "./address-parts.ts";
import type { CameraPlace } from "./camera.ts";
import { formatLensWords, NO_WORDS, parseLensWords } from "./lens-words.ts";
import { ATLAS, isSameSelection, LENSES, type Place, standAt, type View } from "./view.ts";

export type AddressedView = Omit<View, "hovered">;

export interface Address {
  readonly view: AddressedView;
  /** Null where the address leaves the language to the reader. */
  readonly language: Language | null;
  /** The scene's code; null where the place says it all. */
  readonly scene: string | null;
  /** Where the canvas looks; null at rest. */
  readonly camera: CameraPlace | null;
}

export interface ReadAddress extends Address {
  /** What says nothing to this atlas and was left out, for the reader to be told. */
  readonly unknown: readonly string[];
}

export function parseAddress(url: string): ReadAddress {
  const { pathname, searchParams: query } = new URL(url, "http://atlas");
  const [, page = "", rawId = ""] = pathname.split("/");
  const { place, selection } = standAt(...placeOf(page, decode(rawId), query));
  const isList = page === "list" || query.get("view") === "list";
  const camera = parseCamera(query.get("at"));
  const isLost = camera === null && query.has("at");
  return {
    view: {
      place,
      selection: query.has("select") ? parseSelection(query.get("select")) : selection,
      filters: parseFilters(query.get("hide"), query.get("period")),
      surface: isList ? "list" : "canvas",
      panel: parsePanel(query.get("panel")),
      lit: parseLit(query.get("lit")),
      encoding: parseEncoding(query.get("show")),
      lens: place.kind === "lens" ? parseLensWords(place.id, query) : NO_WORDS,
    },
    language: LANGUAGES.find((language) => language === query.get("lang")) ?? null,
    scene: query.get("s") || null,
    camera,
    unknown: [...unknownInPanel(query.get("panel")), ...(isLost ? ["at"] : [])],
  };
}

export function formatAddress(address: Address): string {
  const { view, language } = address;
  // Nothing of a reader's own file stands in an address, not even a name that is selected.
  if (view.place.kind === "file") return joinQuery("/", { lang: language });
  const { place, selection } = view;
  const isRelation = selection?.kind === "relation" && hasRelationPage(place);
  const path = isRelation ? `/relation/${encodeURIComponent(selection.id)}` : pathOf(place);
  return joinQuery(path, {
    ...(isRelation && "id" in place && { [place.kind]: encodeURIComponent(place.id) }),
    select: isRelation ? null : selectionWord(view),
    ...wordsOf(address),
  });
}

type Words = Readonly<Record<string, string | null>>;

function wordsOf({ view, language, scene, camera }: Address): Words {
  const { place, filters, surface, panel, lit, encoding, lens } = view;
  return {
    hide: formatHidden(filters) || null,
    period: formatPeriod(filters) || null,
    panel: panel && formatPanel(panel),
    lit: lit && formatLit(lit),
    show: formatEncoding(encoding),
    ...(place.kind === "lens" && formatLensWords(lens)),
    view: surface === "list" ? "list" : null,
    at: camera && formatCamera(camera),
    lang: language,
    s: scene,
  };
}

function joinQuery(path: string, words: Words): string {
  const query = Object.entries(words)
    .filter(([, word]) => word !== null)
    .map(([name, word]) => `${name}=${word}`);
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}

/** Null where the place says it; empty where nothing is selected though the place would. */
function selectionWord({ place, selection }: AddressedView): string | null {
  if (isSameSelection(selection, standAt(place).selection)) return null;
  return selection === null ? "" : formatSelection(selection);
}

/** A relation opened from these places has an address of its own, which says from where. */
function hasRelationPage({ kind }: Place): boolean {
  return kind === "atlas" || kind === "entity" || kind === "question";
}

function placeOf(page: string, id: string, query: URLSearchParams): [Place, string | null] {
  if (page === "set") return [{ kind: "set" }, null];
  if (id === "") return [ATLAS, null];
  if (page === "entity" || page === "question") return [{ kind: page, id }, null];
  if (page === "lens") {
    const lens = LENSES.find((name) => name === id);
    return [lens === undefined ? ATLAS : { kind: "lens", id: lens }, null];
  }
  if (page !== "relation") return [ATLAS, null];
  const entity = query.get("entity");
  const question = query.get("question");
  if (entity) return [{ kind: "entity", id: entity }, id];
  return [question ? { kind: "question", id: question } : ATLAS, id];
}

function pathOf(place: Place): string {
  if (place.kind === "set") return "/set";
  if (!("id" in place)) return "/";
  return `/${place.kind}/${encodeURIComponent(place.id)}`;
}
