import { describe, expect, it } from "vitest";
import { bodySize, KIND_COLORS } from "../../../../graph/formats/gexf/with-looks.ts";
import { radiusOf } from "../looks/body-encoding.ts";
import { PALETTES } from "../looks/palette.ts";

describe("a file that is drawn at once", () => {
  it("has the colours of the light canvas", () => {
    expect(KIND_COLORS).toEqual(PALETTES.light.kinds);
  });

  it("has the canvas's sizes", () => {
    for (const degree of [0, 1, 7, 48, 400])
      expect(bodySize(degree)).toBeCloseTo(radiusOf(degree), 2);
  });
});
