/** The tours speak of what is in the codebook, and every step shows something else than the one before. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseTour, readTourLibrary, TourError } from "../../graph/reading/tour-library.ts";
import { readLensLibrary } from "../../graph/reading/lens-library.ts";
import { readQuestionLibrary } from "../../graph/reading/question-library.ts";
import { readImage } from "../../ingest/run-ingest.ts";
import { parseAddress } from "../../web/client/state/address.ts";

const { image } = readImage(fileURLToPath(new URL("../../ingest/codebook", import.meta.url)));
const nodes = new Set(image.nodes.map(({ id }) => id));
const edges = new Set(image.edges.map(({ id }) => id));
const questions = new Set(readQuestionLibrary().map(({ id }) => id));
const lenses = new Set(readLensLibrary().map(({ id }) => id));
const tours = readTourLibrary();

it("are at least four, one of them on reading a source against the record", () => {
  expect(tours.length).toBeGreaterThanOrEqual(4);
  expect(tours.map(({ id }) => id)).toContain("reading-against-the-record");
});

describe.each(tours)("the tour $id", ({ steps }) => {
  it("rests every step on a claim of the codebook", () => {
    expect(steps.map(({ claim }) => claim).filter((claim) => !nodes.has(claim))).toEqual([]);
  });

  it("shows what is there: entities, relations, questions and lenses", () => {
    const known = { entity: nodes, question: questions, lens: lenses, file: nodes };
    const missing = steps.flatMap(({ view: address }) => {
      const { place, selection, lit } = parseAddress(address).view;
      return [
        "id" in place && !known[place.kind].has(place.id) ? [place.id] : [],
        selection?.kind === "relation" && !nodes.has(selection.id) ? [selection.id] : [],
        lit?.edges.filter((id) => !edges.has(id)) ?? [],
        lit?.nodes.filter((id) => !nodes.has(id)) ?? [],
      ].flat();
    });
    expect(missing).toEqual([]);
  });

  it("changes the view with every step, and leaves the right column to itself", () => {
    const views = steps.map(({ view }) => view);
    expect(views.filter((view, index) => view === views[index - 1])).toEqual([]);
    expect(views.filter((view) => parseAddress(view).view.panel !== null)).toEqual([]);
  });

  it("says each thing in three languages, in words of its own", () => {
    const words = steps.flatMap(({ title, text }) => [title, text]);
    expect(words.filter(({ en, id, uk }) => new Set([en, id, uk]).size < 3)).toEqual([]);
  });
});

it("names the file and the place of what is wrong in a tour", () => {
  expect(() => parseTour("5-mine.yaml", "id: mine\ntitle: {en: A, id: B}")).toThrow(
    new TourError(
      "tours/5-mine.yaml: title.uk: Invalid input: expected string, received undefined.",
    ),
  );
});
