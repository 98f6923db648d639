import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../../graph/model/kinds.ts";
import { formatFigure, formatValue } from "./format-figure.ts";

/** Languages write thin and no-break spaces between digits. */
const plain = (text: string) => text.replace(/\s/g, " ");
const inAll = (value: number, unit: string) =>
  LANGUAGES.map((language) => plain(formatValue(value, unit, language)));

describe("a figure in words", () => {
  it("has its millions named in the reader's language", () => {
    expect(inAll(17_600_000, "persons")).toEqual(["17.6 million", "17,6 juta", "17,6 мільйона"]);
    expect(inAll(1_270_000, "persons")).toEqual(["1.27 million", "1,27 juta", "1,27 мільйона"]);
  });

  it("is written out below a million", () => {
    expect(inAll(18_500, "persons")).toEqual(["18,500", "18.500", "18 500"]);
  });

  it("names its currency", () => {
    expect(inAll(9_000_000_000, "EUR")[0]).toBe("9 billion euros");
    expect(inAll(486_000_000_000, "USD")[2]).toBe("486 мільярдів доларів США");
  });

  it("is a share where it is per cent", () => {
    expect(inAll(24.1, "percent")).toEqual(["24.1%", "24,1%", "24,1%"]);
  });

  it("carries its sign, and where it came from", () => {
    const figure = { value: 24.1, before: 5.5, comparator: "~", unit: "percent" } as const;
    expect(plain(formatFigure(figure, "en"))).toBe("5.5% → ~ 24.1%");
    expect(formatFigure({ ...figure, before: null, comparator: "=" }, "en")).toBe("24.1%");
  });
});
