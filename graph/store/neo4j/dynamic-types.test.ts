import { expect, it } from "vitest";
import { hasDynamicTypes } from "./dynamic-types.ts";

it("takes types from rows since 5.26, and on every server named after a year", () => {
  const versions = ["5.1.0", "5.25.1", "5.26", "5.26.30", "5.27", "2025.01.0", "2026.08.1"];
  expect(versions.filter(hasDynamicTypes)).toEqual(versions.slice(2));
});
