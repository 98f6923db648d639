/** The SVG of a scene: everything the canvas shows, as shapes and text, with legend, numbers and citation. */
import { describe, expect, it } from "vitest";
import { entityOf, relationOf } from "../../../../test/fixtures/scene-world.ts";
import { readXml } from "../../../../graph/formats/xml/read-xml.ts";
import { descendantsNamed } from "../../../../graph/formats/xml/xml-element.ts";
import { ENTITY_KINDS, type EntityKind } from "../../../../graph/model/kinds.ts";
import { hideIn, NO_FILTERS } from "../../state/filters.ts";
import type { PictureSpec } from "../../state/picture-spec.ts";
import { createAtlasScene, type Scene } from "../../state/scene.ts";
import { INITIAL_VIEW, type View } from "../../state/view.ts";
import type { TextMeasure } from "../drawing/fonts.ts";
import { PALETTES } from "../looks/palette.ts";
import type { StageInput } from "../stage/stage-input.ts";
import { createPicture, writeSvg } from "./draw-picture.ts";
import { layOnPage } from "./picture-source.ts";

const scene: Scene = createAtlasScene("atlas", {
  entities: [
    entityOf("eu", { kind: "Actor", x: 100, y: 100, labels: labelsOf("EU & co <b>") }),
    entityOf("tpd", { kind: "Instrument", x: 800, y: 200, labels: labelsOf("Директива") }),
    entityOf("war", {
      kind: "Threat",
      x: 500,
      y: 700,
      date: "2022-02-24",
      labels: labelsOf("War"),
    }),
  ],
  relations: [
    relationOf("r1", ["eu", "tpd"], { type: "ADOPTED" }),
    relationOf("r2", ["eu", "tpd"], { type: "ISSUED", status: "contested" }),
    relationOf("r3", ["war", "war"], { status: "background" }),
  ],
});

function labelsOf(name: string) {
  return { en: name, id: name, uk: name };
}

/** Seven tenths of a font's size for each letter: enough to lay out by. */
const measure: TextMeasure = (font, text, spacing = 0) =>
  text.length * (Number(/([\d.]+)px/.exec(font)?.[1] ?? 10) * 0.55 + spacing);

const kinds = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, `kind ${kind}`]));

const spec: PictureSpec = {
  format: "svg",
  part: "whole",
  scheme: "light",
  words: {
    title: "Atlas & title",
    subtitle: "Years 2014 to 2022.",
    kinds: kinds as Record<EntityKind, string>,
    statuses: { stated: "stated line", contested: "contested line", background: "background line" },
    highlighted: "highlighted line",
    notes: [],
    counts: (entities, relations) => `${entities} entities, ${relations} relations`,
    citation: "Human Security Atlas, graph version 2026-11-24-0badcafe",
  },
};

function draw(view: Partial<View> = {}, given: Partial<StageInput> = {}) {
  const input: StageInput = {
    scene,
    view: { ...INITIAL_VIEW, ...view },
    scheme: "light",
    language: "en",
    territories: [],
    communities: [],
    degrees: undefined,
    metricValues: undefined,
    words: { kinds: kinds as Record<EntityKind, string>, undated: "no date" },
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    keyed: null,
    ...given,
  };
  const svg = writeSvg(createPicture(layOnPage(input), spec, measure));
  const root = readXml(svg);
  const texts = [...descendantsNamed(root, "text")];
  return {
    svg,
    root,
    /** As a reader hears them: without halos. */
    said: texts.filter(({ attributes }) => !attributes.has("aria-hidden")).map(({ text }) => text),
    paths: [...descendantsNamed(root, "path")].map(({ attributes }) => attributes),
  };
}

describe("the SVG of a scene", () => {
  it("names itself, and describes what it shows with the graph's version", () => {
    const { root } = draw();
    expect(root.attributes.get("role")).toBe("img");
    const [title, desc] = ["title", "desc"].map(
      (name) => [...descendantsNamed(root, name)][0]?.text,
    );
    expect(title).toBe("Atlas & title");
    expect(desc).toBe(
      "Years 2014 to 2022. 3 entities, 3 relations Human Security Atlas, graph version 2026-11-24-0badcafe",
    );
  });

  it("has names as text in every alphabet, and each only once to whoever cannot see", () => {
    const { said, svg } = draw();
    for (const name of ["EU & co <b>", "Директива", "War"])
      expect(said.filter((text) => text === name)).toHaveLength(1);
    expect(svg).toContain("EU &amp; co &lt;b&gt;");
    expect(svg).toMatch(
      /font-family="'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif"/,
    );
  });

  it("has a line of its own for each of parallel relations, dashed or dotted by status", () => {
    const { paths } = draw();
    const lines = paths.filter((path) => /^M[-\d. ]+Q/.test(path.get("d") ?? ""));
    // Two of the scene, bowed apart; three more explain the lines.
    expect(lines).toHaveLength(5);
    expect(new Set(lines.map((path) => path.get("d"))).size).toBe(5);
    const dashes = paths.map((path) => path.get("stroke-dasharray"));
    expect(dashes.filter((dash) => dash === "6 4.5")).toHaveLength(2);
    expect(dashes.filter((dash) => dash === "1.6 3")).toHaveLength(2);
  });

  it("explains only the kinds and lines that are in it, and counts what it shows", () => {
    const filters = hideIn(NO_FILTERS, "kinds", ["Threat"]);
    const { said } = draw({ filters });
    expect(said).toEqual(
      expect.arrayContaining(["kind Actor", "kind Instrument", "stated line", "contested line"]),
    );
    expect(said).not.toContain("kind Threat");
    expect(said).not.toContain("background line");
    expect(said).toContain("2 entities, 2 relations");
  });

  it("keeps what is lit apart from what is not, and says what the line means", () => {
    const { said, paths } = draw({ lit: { nodes: ["eu", "tpd"], edges: ["r1"] } });
    const { accent, nodeDim } = PALETTES.light;
    expect(paths.some((path) => path.get("stroke") === accent)).toBe(true);
    expect(paths.some((path) => path.get("fill") === nodeDim)).toBe(true);
    expect(said).toContain("highlighted line");
    expect(said).toContain("adopted");
  });

  it("has the guides of a layout", () => {
    const timed = { ...scene, mode: "free", layout: "time" } as const;
    expect(draw({}, { scene: timed }).said).toEqual(expect.arrayContaining(["2022", "no date"]));
  });

  it("forgets what the pointer and the keys are on", () => {
    expect(draw({ hovered: "war" }, { keyed: "eu" }).svg).toBe(draw().svg);
  });

  it("has no number that is none", () => {
    expect(draw().svg).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});
