import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mapOfLines } from "../../../maps/golden-maps.ts";
import type { ConceptMap } from "../../../model/concept-map.ts";
import { MAP_COLORS } from "../../../model/map-limits.ts";
import { descendantsNamed } from "../../xml/xml-element.ts";
import { readXml } from "../../xml/read-xml.ts";
import { drawMap } from "./draw-map.ts";
import type { PictureOptions } from "./map-picture.ts";
import { PICTURE_COLORS, PICTURE_MAP_COLORS } from "./picture-colors.ts";
import { writePictureSvg } from "./write-picture-svg.ts";

const options: PictureOptions = {
  measure: (text, { size }) => text.length * size * 0.5,
  markOf: (entity) =>
    entity === "war" ? { name: "Threat", color: "#d75c0e", icon: "M1 1h2", isSquare: false } : null,
  words: { crossLink: "Cross-link", foot: ["Seminar 3", "4 concepts"], unnamed: "unnamed" },
};

/** A diamond: two ways from A to D, and a link across. */
const LINES = ["A | leads to | B", "A | opens | C", "B | ends in | D", "C | <ends & in> | D"];

function placed(changes: Partial<ConceptMap> = {}): ConceptMap {
  const map = mapOfLines(LINES);
  const spots = [0, -200, 200, 0];
  return {
    ...map,
    concepts: map.concepts.map((concept, index) => ({
      ...concept,
      position: { x: spots[index] ?? 0, y: [0, 150, 150, 300][index] ?? 0 },
    })),
    phrases: map.phrases.map((phrase, index) => ({
      ...phrase,
      position: { x: index % 2 === 0 ? -100 : 100, y: index < 2 ? 75 : 225 },
    })),
    ...changes,
  };
}

function draw(map: ConceptMap) {
  const picture = drawMap(map, options);
  const svg = writePictureSvg(picture);
  const root = readXml(svg);
  return {
    picture,
    svg,
    root,
    said: [...descendantsNamed(root, "text")].map(({ text }) => text),
  };
}

describe("the picture of a map", () => {
  it("has the focus question above, all words, and title and counts below", () => {
    const { said, root } = draw(placed({ focusQuestion: "Why do people leave?" }));
    expect(said[0]).toBe("Why do people leave?");
    expect(said).toEqual(expect.arrayContaining(["A", "B", "C", "D", "opens", "<ends & in>"]));
    expect(said.slice(-2)).toEqual(["Seminar 3", "4 concepts"]);
    expect([...descendantsNamed(root, "title")][0]?.text).toBe("Why do people leave?");
  });

  it("says the map in sentences to whoever cannot see it", () => {
    const { root } = draw(placed());
    expect([...descendantsNamed(root, "desc")][0]?.text).toBe(
      "A leads to B. A opens C. B ends in D. C <ends & in> D.",
    );
  });

  it("holds every shape within its edges, wherever the map stands on its plane", () => {
    const map = placed();
    const far = {
      ...map,
      concepts: map.concepts.map((concept) => ({
        ...concept,
        position: concept.position && {
          x: concept.position.x - 90_000,
          y: concept.position.y + 40_000,
        },
      })),
      phrases: map.phrases.map((phrase) => ({
        ...phrase,
        position: phrase.position && {
          x: phrase.position.x - 90_000,
          y: phrase.position.y + 40_000,
        },
      })),
    };
    expect(draw(far).svg).toBe(draw(map).svg);
    const { width, height, shapes } = draw(map).picture;
    for (const shape of shapes) {
      if (shape.type !== "rect") continue;
      expect(shape.x).toBeGreaterThan(0);
      expect(shape.y).toBeGreaterThan(0);
      expect(shape.x + shape.width).toBeLessThan(width);
      expect(shape.y + shape.height).toBeLessThan(height);
    }
  });

  it("leaves out what is parked or has no place, and lines to it", () => {
    const map = placed({ parkingLot: ["c4"] });
    const { said, picture } = draw(map);
    expect(said).not.toContain("D");
    const lines = picture.shapes.filter((shape) => shape.type === "path" && shape.width === 1.4);
    expect(lines).toHaveLength(4);
    expect(draw(mapOfLines(LINES)).said).toEqual([
      "Why do people leave?",
      "Seminar 3",
      "4 concepts",
    ]);
  });

  it("draws a head where a phrase leads to, and none where it comes from", () => {
    const { picture } = draw(placed());
    const heads = picture.shapes.filter((shape) => shape.type === "path" && shape.d.endsWith("Z"));
    expect(heads).toHaveLength(4);
  });

  it("shows cross-links in the second colour and says so", () => {
    const { said, picture } = draw(placed());
    const accent = picture.shapes.filter(
      (shape) => shape.type === "path" && shape.stroke === PICTURE_COLORS.accent,
    );
    expect(accent.length).toBeGreaterThan(0);
    expect(said).toContain("Cross-link");
  });

  it("explains the groups and kinds that are in it, and no others", () => {
    const map = placed({
      groups: [
        { id: "g1", label: "Causes", color: "leaf" },
        { id: "g2", label: "Nobody", color: null },
      ],
    });
    const concepts = map.concepts.map((concept, index) =>
      index === 0 ? { ...concept, group: "g1", entity: "war" } : { ...concept, entity: "unknown" },
    );
    const { said } = draw({ ...map, concepts });
    // Once at the area, once in the legend.
    expect(said.filter((text) => text === "Causes")).toHaveLength(2);
    expect(said).not.toContain("Nobody");
    expect(said).toContain("Threat");
  });

  it("breaks long labels into lines and never loses a letter", () => {
    const map = placed();
    const label = `Persons displaced from Ukraine ${"x".repeat(80)}`;
    const concepts = map.concepts.map((concept, index) =>
      index === 0 ? { ...concept, label } : concept,
    );
    const { said, picture } = draw({ ...map, concepts });
    expect(said.join("")).toContain("x".repeat(80));
    const widest = Math.max(
      ...picture.shapes.flatMap((shape) => (shape.type === "rect" ? [shape.width] : [])),
    );
    expect(widest).toBeLessThanOrEqual(208 + 30);
  });

  it("writes no number that is none, and no style that a strict page would refuse", () => {
    const { svg } = draw(placed());
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null| style=|href/);
  });
});

describe("the colours of a picture", () => {
  const tokens = readFileSync(
    new URL("../../../../web/client/theme/tokens.css", import.meta.url),
    "utf8",
  );
  const [light = "", dark = ""] = tokens.split('[data-mantine-color-scheme="dark"]');

  it("are those of the light page", () => {
    for (const color of MAP_COLORS)
      expect(light).toContain(`--map-${color}: ${PICTURE_MAP_COLORS[color]};`);
    for (const [name, value] of Object.entries(PICTURE_COLORS))
      expect(light).toContain(`--${name}: ${value};`);
  });

  it("leave ink and phrases readable on every one, by day and by night", () => {
    for (const theme of [light, dark])
      for (const color of MAP_COLORS)
        for (const ink of ["ink", "ink2", "accent"])
          expect(contrast(token(theme, `map-${color}`), token(theme, ink))).toBeGreaterThan(4.5);
  });
});

function token(theme: string, name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme)?.[1] ?? "";
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.x. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
