/** What a file of an activity may hold: what is wrong in one is said with the file's name and the place. */
import { describe, expect, it } from "vitest";
import { ACTIVITY_KINDS } from "../../graph/model/activity.ts";
import {
  ActivityFileError,
  parseActivityFile,
  readActivityLibrary,
} from "../../graph/reading/activity-library.ts";
import { OWN_ACTIVITY } from "../fixtures/own-activity.ts";

const files = readActivityLibrary();

it("the library has at least six activities, one at least of each kind, each with an id of its own", () => {
  expect(files.length).toBeGreaterThanOrEqual(6);
  expect(new Set(files.map(({ kind }) => kind))).toEqual(new Set(ACTIVITY_KINDS));
  expect(new Set(files.map(({ id }) => id)).size).toBe(files.length);
});

it("the library says each thing in three languages, in words of its own", () => {
  const words = files.flatMap(({ title, about, question, instructions, views, mistakes }) => [
    title,
    about,
    question,
    instructions,
    ...views.map(({ name }) => name),
    ...mistakes.map(({ reason }) => reason),
  ]);
  expect(words.filter(({ en, id, uk }) => new Set([en, id, uk]).size < 3)).toEqual([]);
  expect(words.filter(({ uk }) => !/^[«\p{Script=Cyrillic}]/u.test(uk))).toEqual([]);
});

describe("a file", () => {
  it.each([
    ["views: 3", "mine.yaml: views: Invalid input"],
    ["views: []", 'mine.yaml: views: an activity of the kind "skeleton" needs at least one.'],
    ["minutes: 0", "mine.yaml: minutes: Too small"],
    ["colour: red", "mine.yaml: the file: Unrecognized key"],
    ["minutes: [", "mine.yaml: "],
  ])("with %s is refused with its file and place", (text, words) => {
    expect(() => parse(text)).toThrow(ActivityFileError);
    expect(() => parse(text)).toThrow(words);
  });
});

function parse(text: string): ReturnType<typeof parseActivityFile> {
  return parseActivityFile("mine.yaml", OWN_ACTIVITY + text);
}
