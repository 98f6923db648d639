import { describe, expect, it } from "vitest";
import type { EntityKind, Status } from "../../../../graph/model/kinds.ts";
import type { EntitySummary, Relation } from "../../../contract/shared.ts";
import { hideIn, NO_FILTERS } from "../../state/filters.ts";
import { createAtlasScene, type Scene } from "../../state/scene.ts";
import { INITIAL_VIEW, type View } from "../../state/view.ts";
import { amountColor, communityColor, NEUTRAL } from "../../analysis/metric-colors.ts";
import { toAppearance } from "./appearance.ts";
import { radiusOf } from "./body-encoding.ts";
import { PALETTES } from "./palette.ts";

const light = PALETTES.light;

const directive = entity("directive", "Instrument", "protection");
const union = entity("union", "Actor", "institutions");
const education = entity("education", "Right", "protection");
const war = entity("war", "Event", "war");
const grants = relation("grants", "directive", "education", "stated");
const adopted = relation("adopted", "union", "directive", "contested");
const revised = relation("revised", "union", "directive", "background");
const atlas = createAtlasScene("atlas", {
  entities: [directive, union, education, war],
  relations: [grants, adopted, revised],
});
const neighborhood: Scene = { ...atlas, mode: "focus", focus: "directive" };

describe("bodies", () => {
  it("grow with the root of their relations, between 5 and 26", () => {
    expect([0, 1, 4, 25, 400].map(radiusOf)).toEqual([5, 6.1, 8.2, 14.5, 26]);
  });

  it("are square for documents and round for all else", () => {
    expect(node("directive").body).toBe("square");
    expect(node("union").body).toBe("disc");
  });

  it("wear their kind's colour in the scheme asked for", () => {
    expect(node("union").color).toBe("#293379");
    expect(looks(atlas, {}, "dark").nodes.get("union")?.color).toBe("#9f92de");
  });

  it("show an icon only where there is room for it", () => {
    expect(node("war").hasIcon).toBe(false);
    expect(looks(neighborhood).nodes.get("war")?.hasIcon).toBe(true);
  });

  it("are 30 and ringed when selected, without another colour", () => {
    const { size, ring, color } = node("union", { selection: { kind: "entity", id: "union" } });
    expect({ size, ring, color }).toEqual({ size: 30, ring: "selected", color: "#293379" });
  });

  it("count the atlas's relations where they are known, and say how many are not shown", () => {
    const input = {
      scene: neighborhood,
      view: INITIAL_VIEW,
      scheme: "light",
      language: "en",
    } as const;
    const { nodes } = toAppearance({ ...input, degrees: new Map([["union", 47]]) });
    expect(nodes.get("union")).toMatchObject({ more: 45, rank: 0 });
  });

  it("are gone with their lines when their kind is filtered out", () => {
    const { nodes, edges } = looks(atlas, {
      filters: hideIn(NO_FILTERS, "kinds", ["Right"]),
    });
    expect(nodes.get("education")?.hidden).toBe(true);
    expect(edges.get("grants")?.hidden).toBe(true);
    expect(edges.get("adopted")?.hidden).toBe(false);
  });
});

describe("lines", () => {
  it("tell status by form: solid, dashed with a mark, dotted", () => {
    const { edges } = looks(neighborhood);
    expect(edges.get("grants")).toMatchObject({ dash: "solid", hasMark: false });
    expect(edges.get("adopted")).toMatchObject({
      dash: "dashed",
      hasMark: true,
      color: light.rubric,
    });
    expect(edges.get("revised")).toMatchObject({ dash: "dotted", hasMark: false });
  });

  it("go back into the ground between two territories of the whole atlas", () => {
    const { edges } = looks(atlas);
    expect(edges.get("grants")?.color).toBe(light.edge);
    expect(edges.get("revised")?.color).not.toBe(light.edgeBackground);
  });

  it("have arrowheads and phrases near the focus only", () => {
    expect(looks(atlas).edges.get("grants")).toMatchObject({ arrow: false, hasPhrase: false });
    expect(looks(neighborhood).edges.get("grants")).toMatchObject({ arrow: true, hasPhrase: true });
  });

  it("bow apart between the same two entities, and are straight alone", () => {
    const { edges } = looks(atlas);
    expect(edges.get("grants")?.bow).toBe(0);
    expect(edges.get("adopted")?.bow).toBe(-(edges.get("revised")?.bow ?? 0));
  });

  it("take the accent and keep their dash when selected", () => {
    const { edges } = looks(atlas, { selection: { kind: "relation", id: "adopted" } });
    expect(edges.get("adopted")).toMatchObject({ color: light.accent, size: 3, dash: "dashed" });
  });
});

describe("dimming", () => {
  it("spares what is pointed at and its neighbors", () => {
    const { nodes, edges } = looks(atlas, { hovered: "education" });
    expect(
      [...nodes]
        .filter(([, look]) => !look.isDimmed)
        .map(([id]) => id)
        .toSorted(),
    ).toEqual(["directive", "education"]);
    expect(nodes.get("war")?.color).toBe(light.nodeDim);
    expect(edges.get("adopted")).toMatchObject({
      isDimmed: true,
      hasMark: false,
      color: light.edgeDim,
    });
  });

  it("leaves a neighborhood alone when its focus is selected", () => {
    const { nodes } = looks(neighborhood, { selection: { kind: "entity", id: "directive" } });
    expect([...nodes.values()].some(({ isDimmed }) => isDimmed)).toBe(false);
  });

  it("is not done for a relation the pointer crosses", () => {
    const { nodes, edges } = looks(atlas, { hovered: "adopted" });
    expect([...nodes.values()].some(({ isDimmed }) => isDimmed)).toBe(false);
    expect(edges.get("adopted")?.hasPhrase).toBe(true);
  });
});

describe("what is lit", () => {
  const lit = { nodes: ["union", "directive"], edges: ["adopted"] };

  it("keeps its strength: the accent, three pixels, its dash, its mark, its phrase", () => {
    expect(looks(atlas, { lit }).edges.get("adopted")).toMatchObject({
      color: light.accent,
      size: 3,
      dash: "dashed",
      hasMark: true,
      hasPhrase: true,
      arrow: true,
    });
  });

  it("dims all else", () => {
    const { nodes, edges } = looks(atlas, { lit });
    const isDimmed = [...nodes, ...edges].filter(([, look]) => look.isDimmed).map(([id]) => id);
    expect(isDimmed.toSorted()).toEqual(["education", "grants", "revised", "war"]);
  });

  it("gives way while something else is pointed at", () => {
    const { nodes } = looks(atlas, { lit, hovered: "education" });
    expect(nodes.get("union")?.isDimmed).toBe(true);
    expect(nodes.get("directive")?.isDimmed).toBe(false);
  });
});

describe("several selected", () => {
  const selection = { kind: "many", ids: ["union", "directive"] } as const;

  it("are ringed in their own size, with what joins them", () => {
    const { nodes, edges } = looks(atlas, { selection });
    expect(nodes.get("union")).toMatchObject({
      ring: "selected",
      isDimmed: false,
      size: radiusOf(2),
    });
    expect(nodes.get("education")?.isDimmed).toBe(true);
    expect(edges.get("revised")?.isDimmed).toBe(false);
    expect(edges.get("grants")?.isDimmed).toBe(true);
  });
});

describe("the keyboard's place", () => {
  it("is marked apart from what is selected", () => {
    const view = { ...INITIAL_VIEW, selection: { kind: "entity", id: "union" } } as const;
    const input = { scene: atlas, view, scheme: "light", language: "en", keyed: "union" } as const;
    expect(toAppearance(input).nodes.get("union")).toMatchObject({
      ring: "selected",
      isKeyed: true,
    });
  });
});

describe("an encoding", () => {
  const values = new Map([
    ["union", 100],
    ["directive", 25],
    ["education", 0],
  ]);
  const encoded = (color: View["encoding"]["color"]) => {
    const view = { ...INITIAL_VIEW, encoding: { size: "pagerank", color } } as const;
    const metricValues = { size: values, color: color === null ? null : values };
    return toAppearance({ scene: atlas, view, scheme: "light", language: "en", metricValues });
  };

  it("sizes bodies so that their areas tell the values, between 5 and 26", () => {
    const { nodes } = encoded(null);
    const sizes = ["union", "directive", "education", "war"].map((id) => nodes.get(id)?.size);
    expect(sizes).toEqual([26, 15.5, 5, 5]);
  });

  it("colours them by amount, the largest strongest", () => {
    const { nodes } = encoded("pagerank");
    const colors = ["union", "directive", "education"].map((id) => nodes.get(id)?.color);
    expect(colors).toEqual([100, 25, 0].map((value) => amountColor(value / 100, "light")));
  });

  it("colours them by community, whoever has none in the neutral", () => {
    const { nodes } = encoded("community");
    expect(nodes.get("education")?.color).toBe(communityColor(0, "light"));
    expect(nodes.get("war")?.color).toBe(NEUTRAL.light);
  });
});

function looks(scene: Scene, view: Partial<View> = {}, scheme: "light" | "dark" = "light") {
  return toAppearance({ scene, view: { ...INITIAL_VIEW, ...view }, scheme, language: "en" });
}

function node(id: string, view: Partial<View> = {}) {
  const look = looks(atlas, view).nodes.get(id);
  if (look === undefined) throw new Error(`No look for "${id}".`);
  return look;
}

function entity(id: string, kind: EntityKind, territory: string): EntitySummary {
  const labels = { en: id, id, uk: id };
  return {
    id,
    kind,
    labels,
    forms: { ...labels, gen: id, acc: id, plural: [] },
    subkind: null,
    abbreviation: null,
    date: null,
    dateEnd: null,
    inArticle: "named",
    territory,
    x: 0,
    y: 0,
  };
}

function relation(id: string, source: string, target: string, status: Status): Relation {
  return {
    id,
    type: "GRANTS",
    source,
    target,
    status,
    origin: "article",
    modality: "is",
    section: null,
    places: [],
    works: [],
    from: null,
    to: null,
    order: null,
  };
}
