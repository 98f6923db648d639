/**
 * The address of a view: what a link, a reload and the back button keep. Pure; `mirror-address.ts` has the effects.
 *
 * `/`, `/entity/tpd`, `/question/who-adopted` or `/relation/8.2.3-a?entity=tpd` (the place the relation was opened from),
 * then `?hide=Threat,background&view=list&lang=uk`.
 */
import {
  ENTITY_KINDS,
  type EntityKind,
  LANGUAGES,
  type Language,
  type Status,
  STATUSES,
} from "../../../graph/model/kinds.ts";
import { ATLAS, type Place, standAt, type View } from "./view.ts";

export type AddressedView = Pick<
  View,
  "place" | "selection" | "hiddenKinds" | "hiddenStatuses" | "surface"
>;

export interface Address {
  readonly view: AddressedView;
  /** Null where the address leaves the language to the reader. */
  readonly language: Language | null;
}

export function parseAddress(url: string): Address {
  const { pathname, searchParams } = new URL(url, "http://atlas");
  const [, page = "", rawId = ""] = pathname.split("/");
  const id = decode(rawId);
  const { place, selection } = standAt(...placeOf(page, id, searchParams));
  const hidden = new Set(searchParams.get("hide")?.split(",") ?? []);
  const isList = page === "list" || searchParams.get("view") === "list";
  const lang = searchParams.get("lang");
  return {
    view: {
      place,
      selection,
      hiddenKinds: new Set<EntityKind>(ENTITY_KINDS.filter((kind) => hidden.has(kind))),
      hiddenStatuses: new Set<Status>(STATUSES.filter((status) => hidden.has(status))),
      surface: isList ? "list" : "canvas",
    },
    language: LANGUAGES.find((language) => language === lang) ?? null,
  };
}

export function formatAddress({ view, language }: Address): string {
  const { place, selection, hiddenKinds, hiddenStatuses, surface } = view;
  const query: string[] = [];
  let path = pathOf(place);
  if (selection?.kind === "relation") {
    path = `/relation/${encodeURIComponent(selection.id)}`;
    if (place.kind !== "atlas") query.push(`${place.kind}=${encodeURIComponent(place.id)}`);
  }
  const hidden = [
    ...ENTITY_KINDS.filter((kind) => hiddenKinds.has(kind)),
    ...STATUSES.filter((status) => hiddenStatuses.has(status)),
  ];
  if (hidden.length > 0) query.push(`hide=${hidden.join(",")}`);
  if (surface === "list") query.push("view=list");
  if (language !== null) query.push(`lang=${language}`);
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}

function placeOf(page: string, id: string, query: URLSearchParams): [Place, string | null] {
  if (id === "") return [ATLAS, null];
  if (page === "entity") return [{ kind: "entity", id }, null];
  if (page === "question") return [{ kind: "question", id }, null];
  if (page !== "relation") return [ATLAS, null];
  const entity = query.get("entity");
  const question = query.get("question");
  if (entity) return [{ kind: "entity", id: entity }, id];
  return [question ? { kind: "question", id: question } : ATLAS, id];
}

function pathOf(place: Place): string {
  return place.kind === "atlas" ? "/" : `/${place.kind}/${encodeURIComponent(place.id)}`;
}

/** A hand-made link may hold a stray `%`. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
