/**
 * Colors that everybody can tell apart: normal vision and full protanopia, deuteranopia and tritanopia. A difference of 1
 * is just seen side by side; bodies stand apart, so ten times that is asked of them.
 */
import { describe, expect, it } from "vitest";
import { colorDifference } from "../../../../test/colors/color-difference.ts";
import { contrastOf, toLab, type Vision, VISIONS } from "../../../../test/colors/to-lab.ts";
import { amountColor, COMMUNITY_COLORS, NEUTRAL } from "../../analysis/metric-colors.ts";
import { PALETTES } from "./palette.ts";

const SCHEMES = ["light", "dark"] as const;
const cases = SCHEMES.flatMap((scheme) => VISIONS.map((vision) => ({ scheme, vision })));

/** Pairs of names whose colors differ by less. */
function closerThan(least: number, colors: Readonly<Record<string, string>>, vision: Vision) {
  const seen = Object.entries(colors).map(([name, hex]) => ({ name, lab: toLab(hex, vision) }));
  return seen.flatMap((one, index) =>
    seen
      .slice(index + 1)
      .filter((other) => colorDifference(one.lab, other.lab) < least)
      .map((other) => [one.name, other.name]),
  );
}

describe.each(cases)("in the $scheme theme, seen with $vision vision", ({ scheme, vision }) => {
  const { accent, kinds } = PALETTES[scheme];

  it("any two kinds differ by 10 at least", () => {
    expect(closerThan(10, kinds, vision)).toEqual([]);
  });

  it("any two kinds that are discs differ by 11.5: only instruments are square", () => {
    const { Instrument: _, ...discs } = kinds;
    expect(closerThan(11.5, discs, vision)).toEqual([]);
  });

  it("the accent, which no body wears but rings and lines, differs from every kind by 7, for normal vision by 14", () => {
    const least = vision === "normal" ? 14 : 7;
    const near = Object.entries(kinds).filter(
      ([, hex]) => colorDifference(toLab(accent, vision), toLab(hex, vision)) < least,
    );
    expect(near).toEqual([]);
  });

  it("any two communities, the neutral of the smaller ones and the accent differ by 12", () => {
    const communities = Object.fromEntries(COMMUNITY_COLORS[scheme].entries());
    const colors = { ...communities, neutral: NEUTRAL[scheme], accent };
    expect(closerThan(12, colors, vision)).toEqual([]);
  });

  it("amounts go from the neutral to the strong color without turning back", () => {
    const parts = [0, 0.1, 0.25, 0.5, 0.75, 1];
    const lightness = parts.map((part) => toLab(amountColor(part, scheme), vision)[0]);
    const inOrder = lightness.toSorted((a, b) => (scheme === "light" ? b - a : a - b));
    expect(lightness).toEqual(inOrder);
    expect(Math.abs((lightness[0] ?? 0) - (lightness.at(-1) ?? 0))).toBeGreaterThan(25);
  });
});

describe.each(SCHEMES)("in the %s theme", (scheme) => {
  const { plate, kinds } = PALETTES[scheme];

  it("every body has a contrast of 3 on the plate", () => {
    const bodies = [...Object.values(kinds), ...COMMUNITY_COLORS[scheme], NEUTRAL[scheme]];
    expect(bodies.filter((hex) => contrastOf(hex, plate) < 3)).toEqual([]);
  });
});
