import { expect, it } from "vitest";
import {
  createConcept,
  createMap,
  createPhrase,
} from "../../../../graph/maps/editing/new-parts.ts";
import { readLot } from "./read-lot.ts";

it("lists what is parked in the order of the parking lot, concepts and phrases alike", () => {
  const map = {
    ...createMap({ language: "en" }),
    concepts: [
      createConcept({ id: "a", label: "Aid", entity: "aid" }),
      createConcept({ id: "b", label: "Border" }),
    ],
    phrases: [createPhrase({ id: "p", text: "limits" })],
    parkingLot: ["p", "a"],
  };
  expect(readLot(map)).toEqual([
    { id: "p", words: "limits", isPhrase: true, entity: null },
    { id: "a", words: "Aid", isPhrase: false, entity: "aid" },
  ]);
});
