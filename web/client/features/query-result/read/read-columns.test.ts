import { describe, expect, it } from "vitest";
import { readColumns } from "./read-columns.ts";
import type { GateValue } from "./read-value.ts";
import { resultWorld } from "../../../../../test/fixtures/result-world.ts";
import { toResultLibrary } from "./result-library.ts";

const library = toResultLibrary(resultWorld);

const roleOf = (...values: GateValue[]) =>
  readColumns(
    ["c"],
    values.map((value) => [value]),
    library,
  )[0];

describe("what a column holds", () => {
  it("is entities by their ids only where every value is one", () => {
    expect(roleOf("tpd", null, "eu")).toBe("entityIds");
    expect(roleOf("tpd", "nobody")).toBe("values");
  });

  it("is entities by name in any of the three languages, but not by a name that two of them have", () => {
    expect(roleOf("European Union", "Європейський Союз")).toBe("entityNames");
    expect(roleOf("European Union", "Protection")).toBe("values");
  });

  it("is read through lists", () => {
    expect(roleOf(["8.2.3-a", "8.2.3-b"], [])).toBe("claims");
    expect(roleOf(["8.2.3-a", "no claim"])).toBe("values");
  });

  it("is types, statuses, kinds or dates where all of it is", () => {
    expect(roleOf("GRANTS", "PROTECTS")).toBe("types");
    expect(roleOf("stated", "contested")).toBe("statuses");
    expect(roleOf("Actor", "Right")).toBe("kinds");
    expect(roleOf("2014", "2022-03-04")).toBe("dates");
    expect(roleOf("2014", "soon")).toBe("values");
  });

  it("is numbers with those beyond 2^53, and nothing sure where there is nothing", () => {
    expect(roleOf(1, { $int: "9007199254740993" }, null)).toBe("numbers");
    expect(roleOf([1, 2])).toBe("values");
    expect(roleOf(null, null)).toBe("values");
    expect(roleOf([])).toBe("values");
  });
});
