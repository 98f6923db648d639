import { expect, it } from "vitest";
import { createEventParser, type ServerEvent } from "./event-parser.ts";

function parse(...pieces: readonly string[]): readonly ServerEvent[] {
  const events: ServerEvent[] = [];
  const take = createEventParser((event) => events.push(event));
  for (const piece of pieces) take(piece);
  return events;
}

it("reads events and passes over comments", () => {
  expect(parse('event: class\ndata: {"a":1}\n\n: here\n\nevent: gone\ndata: {}\n\n')).toEqual([
    { name: "class", data: '{"a":1}' },
    { name: "gone", data: "{}" },
  ]);
});

it("reads the same whatever pieces the text comes in", () => {
  const text = "event: map\r\ndata: one\r\ndata: two\r\n\r\ndata: three\n\n";
  const whole = parse(text);
  expect(whole).toEqual([
    { name: "map", data: "one\ntwo" },
    { name: "message", data: "three" },
  ]);
  for (let at = 1; at < text.length; at += 1)
    expect(parse(text.slice(0, at), text.slice(at))).toEqual(whole);
});

it("gives nothing of an event that has not ended", () => {
  expect(parse("event: class\ndata: {}\n")).toEqual([]);
});
