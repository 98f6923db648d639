import { expect, it } from "vitest";
import { mapOfLines } from "../../../../graph/maps/golden-maps.ts";
import type { KeptDocument } from "./kept-document.ts";
import { createLeftDrafts } from "./left-drafts.ts";

const base: KeptDocument = { map: mapOfLines([]), marked: [], isFinished: false };
const left = { base, document: { ...base, map: mapOfLines(["a | b | c"]) } };

it("keeps what two pages leave of one map apart, and of another map for itself", () => {
  const storage = createStorage();
  const [one, two] = [createLeftDrafts(() => storage), createLeftDrafts(() => storage)];
  one.leave("map:1", left);
  two.leave("map:1", { ...left, base: left.document });
  two.leave("map:12", left);
  expect(one.findLeft("map:1")).toHaveLength(2);
  one.leave("map:1", null);
  expect(one.findLeft("map:1")).toEqual([{ ...left, base: left.document }]);
  one.forgetLeft("map:1");
  expect([one.findLeft("map:1"), one.findLeft("map:12")]).toEqual([[], [left]]);
});

it("does without where storage is forbidden", () => {
  const drafts = createLeftDrafts(() => {
    throw new Error("Forbidden.");
  });
  drafts.leave("map:1", left);
  expect(drafts.findLeft("map:1")).toEqual([]);
});

/** As a browser has it: what is kept are its own properties. */
function createStorage(): Storage {
  const methods = {
    getItem: (key: string) => storage[key] ?? null,
    setItem: (key: string, value: string) => void (storage[key] = value),
    removeItem: (key: string) => void delete storage[key],
  };
  const storage = Object.create(methods) as Storage;
  return storage;
}
