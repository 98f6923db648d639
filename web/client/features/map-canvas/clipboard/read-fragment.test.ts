import { describe, expect, it } from "vitest";
import {
  copyParts,
  pasteFragment,
} from "../../../../../graph/maps/editing/arranging/copy-parts.ts";
import { mapOfLines } from "../../../../../graph/maps/golden-maps.ts";
import { conceptMapSchema } from "../../../../../graph/model/concept-map.ts";
import { readFragment } from "./read-fragment.ts";

describe("a fragment from the clipboard", () => {
  it("is what was copied", () => {
    const map = mapOfLines(["A | leads to | B"], {
      groups: [{ id: "g", label: "Group", color: "leaf" }],
    });
    const concepts = map.concepts.map((concept) => ({
      ...concept,
      group: "g",
      entity: "eu",
      note: "Why?",
      position: { x: 1, y: -2 },
      color: "clay" as const,
    }));
    const fragment = copyParts({ ...map, concepts }, ["c1", "c2", "p1"]);
    expect(readFragment(JSON.stringify(fragment))).toEqual(fragment);
  });

  it.each([
    "",
    "A | causes | B",
    "null",
    "[]",
    "{}",
    '{"concepts":"all"}',
    '{"concepts":[null,7]}',
  ])("is none in %j", (text) => {
    expect(readFragment(text)).toBeNull();
  });

  it("takes nothing over that a map may not hold", () => {
    const hostile = {
      concepts: [
        {
          id: "c1",
          label: `a\u0000b${"x".repeat(5000)}`,
          position: { x: "1", y: null },
          color: "url(x)",
          works: ["ok", "<b>", 7],
          __proto__: { note: "no" },
          entity: "not an id!",
          onclick: "alert(1)",
        },
        { id: "<script>", label: "lost" },
      ],
      phrases: [{ id: "p1", text: 5, sources: ["c1", "elsewhere"], targets: "c1" }],
      groups: [],
    };
    const fragment = readFragment(JSON.stringify(hostile));
    expect(fragment?.concepts).toHaveLength(1);
    const { map } = pasteFragment(
      mapOfLines([]),
      fragment ?? { concepts: [], phrases: [], groups: [] },
      {
        x: 0,
        y: 0,
      },
    );
    expect(conceptMapSchema.parse(map).concepts[0]).toMatchObject({
      position: null,
      color: null,
      works: ["ok"],
      note: "",
    });
  });
});
