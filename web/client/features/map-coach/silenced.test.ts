import { expect, it } from "vitest";
import { toHint } from "../../../../graph/maps/coaching/hint.ts";
import { heardOf, NOTHING_SILENCED, parseSilenced, silence } from "./silenced.ts";

const hints = [
  toHint("no-phrase", ["p1"]),
  toHint("no-phrase", ["p2"]),
  toHint("label-twice", ["a", "b"]),
];
const ids = (heard: readonly { id: string }[]): string[] => heard.map(({ id }) => id);

it("one hint, a kind of hints and the whole coach can be silenced", () => {
  const one = silence(NOTHING_SILENCED, { id: "no-phrase:p1" });
  expect(ids(heardOf(hints, one))).toEqual(["no-phrase:p2", "label-twice:a:b"]);
  const kind = silence(one, { kind: "no-phrase" });
  expect(ids(heardOf(hints, kind))).toEqual(["label-twice:a:b"]);
  expect(heardOf(hints, { ...kind, isOff: true })).toEqual([]);
});

it("what the browser kept comes back, and what it cannot have kept is passed over", () => {
  const kept = silence(silence(NOTHING_SILENCED, { id: "x" }), { kind: "many-children" });
  expect(parseSilenced(JSON.stringify(kept))).toEqual(kept);
  for (const text of [null, "", "{", "7", "null", '{"kinds":[3,"nonsense"],"ids":{}}'])
    expect(parseSilenced(text)).toEqual(NOTHING_SILENCED);
});
