/** A lens's header says what its statement gives; what is wrong in it is said with the file's name. */
import { describe, expect, it } from "vitest";
import { parseLens, readLensLibrary } from "../../graph/reading/lens-library.ts";
import { LENSES } from "../../web/client/state/view.ts";

const HEADER = `// harbour — ships
// lens en: Harbour
// lens id: Pelabuhan
// lens uk: Гавань
// how en: Read it.
// how id: Bacalah.
// how uk: Читайте.
// order: 1
// params: none
// returns: ship STRING, captain STRING, claims LIST
// entities: ship, captain
// claims: claims
MATCH (ship) RETURN ship.id AS ship
`;

describe("a lens", () => {
  it("is read with the columns its header names", () => {
    const lens = parseLens("harbour", HEADER);
    expect(lens).toMatchObject({
      id: "harbour",
      labels: { uk: "Гавань" },
      how: { en: "Read it." },
      order: 1,
      entityColumns: ["ship", "captain"],
      claimColumns: ["claims"],
      statement: "MATCH (ship) RETURN ship.id AS ship",
    });
    expect(
      parseLens("harbour", HEADER.replace("entities: ship, captain", "entities: none")),
    ).toMatchObject({
      entityColumns: [],
    });
  });

  it.each(["lens uk", "how id", "order", "returns", "entities", "claims"])(
    "is refused without %s",
    (key) => {
      const without = HEADER.replace(new RegExp(`^// ${key}:.*\n`, "m"), "");
      expect(() => parseLens("harbour", without)).toThrow(
        `queries/lenses/harbour.cypher has no "// ${key}: …"`,
      );
    },
  );

  it("is refused where it names a column that it does not return", () => {
    const strange = HEADER.replace("entities: ship", "entities: boat");
    expect(() => parseLens("harbour", strange)).toThrow('names the column "boat"');
  });
});

it("the page has a place for each lens, in their order", () => {
  expect(readLensLibrary().map(({ id }) => id)).toEqual([...LENSES]);
});
