import { expect, it } from "vitest";
import { ALLOWED_FUNCTIONS } from "../../../../../graph/gate/allowed-functions.ts";
import { ALLOWED_PROCEDURES } from "../../../../../graph/gate/allowed-procedures.ts";
import { parseFunction, readCallables } from "./parse-signatures.ts";

const { functions, procedures } = readCallables();
const namesOf = (registry: object | undefined) => Object.keys(registry ?? {});

it("offers only functions that the server allows", () => {
  const names = namesOf(functions["CYPHER 25"]);
  expect(names.length).toBeGreaterThan(130);
  expect(names.filter((name) => !ALLOWED_FUNCTIONS.has(name.toLowerCase()))).toEqual([]);
});

it("offers every procedure that the server allows, and no other", () => {
  expect(namesOf(procedures["CYPHER 5"]).toSorted()).toEqual([...ALLOWED_PROCEDURES].toSorted());
});

it("reads arguments with their types and what they are without being given", () => {
  const { name, argumentDescription, returnDescription } = parseFunction(
    "date.truncate(unit :: STRING, input = DEFAULT :: ANY, fields = null :: MAP) :: DATE",
  );
  expect({ name, returnDescription }).toEqual({ name: "date.truncate", returnDescription: "DATE" });
  expect(argumentDescription.map((each) => [each.name, each.type])).toEqual([
    ["unit", "STRING"],
    ["input", "ANY"],
    ["fields", "MAP"],
  ]);
});

it("takes what sums up rows, and what is no plain list of arguments, as it stands", () => {
  expect(parseFunction("*count(input :: ANY) :: INTEGER")).toMatchObject({
    name: "count",
    aggregating: true,
  });
  const { argumentDescription } = parseFunction(
    "all(variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY) :: BOOLEAN",
  );
  expect(argumentDescription).toHaveLength(1);
});
