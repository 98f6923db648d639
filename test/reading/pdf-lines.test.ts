/** From a page's pieces of text to lines in the order of reading. */
import { describe, expect, it } from "vitest";
import { dropPageFurniture } from "../../web/client/reading/drop-page-furniture.ts";
import { joinPieces, orderStretches } from "../../web/client/reading/pdf-lines.ts";
import type { Piece } from "../../web/client/reading/pdf-pieces.ts";

const HEIGHT = 10;
const LINE = 12;

/** Lines of a column, 150 points wide, from a height downwards. */
function column(name: string, left: number, top: number, lines: number): Piece[] {
  return Array.from({ length: lines }, (_, line) => ({
    text: `${name}${line + 1}`,
    x: left,
    y: top - line * LINE,
    width: line === lines - 1 ? 60 : 150,
    height: HEIGHT,
  }));
}

const piece = (text: string, x: number, y: number, width: number): Piece => ({
  text,
  x,
  y,
  width,
  height: HEIGHT,
});
const textsOf = (pieces: readonly Piece[]) =>
  orderStretches(joinPieces(pieces)).map(({ text }) => text);

const page = (number: number, words: string) =>
  joinPieces([
    piece(`Annals of Small Harbours ${number}`, 100, 800, 200),
    ...column(words, 50, 700, 12),
    piece(String(number), 200, 40, 12),
  ]);

describe("a page's pieces", () => {
  it("make one line where they follow each other, with a space where there is room for one", () => {
    const [line] = joinPieces([
      piece("The fla", 50, 700, 35),
      piece("me", 85.2, 700, 12),
      piece("is", 100, 700, 10),
      { ...piece("2", 110.5, 704, 4), height: 6 },
      piece("low.", 118, 700, 20),
    ]);
    expect(line?.text).toBe("The flame is2 low.");
  });

  it("make two where a column lies between, or a line ends", () => {
    const pieces = [
      piece("left", 50, 700, 150),
      piece("right", 230, 700, 150),
      piece("below", 50, 688, 90),
    ];
    expect(joinPieces(pieces).map(({ text }) => text)).toEqual(["left", "right", "below"]);
  });
});

describe("the order of reading", () => {
  const left = column("a", 50, 700, 10);
  const right = column("b", 220, 700, 8);

  it("goes down the left column, then the right, however the file mixes them", () => {
    const mixed = [...left, ...right].toSorted((one, other) => other.y - one.y);
    expect(textsOf(mixed)).toEqual([...left, ...right].map(({ text }) => text));
  });

  it("reads a title, a table's caption and what follows it each in their place", () => {
    const title = piece("title", 100, 730, 200);
    const caption = piece("caption", 60, 570, 300);
    const below = [...column("c", 50, 550, 6), ...column("d", 220, 550, 6)];
    const ordered = [title, ...left, ...right, caption, ...below].map(({ text }) => text);
    expect(textsOf([caption, ...below, ...right, ...left, title])).toEqual(ordered);
  });

  it("takes three columns one after the other", () => {
    const three = [50, 220, 390].flatMap((x, at) => column("abc"[at] ?? "", x, 700, 9));
    const mixed = three.toSorted((one, other) => other.y - one.y);
    expect(textsOf(mixed)).toEqual(three.map(({ text }) => text));
  });

  it("leaves a page of one column as it is, short lines and indents too", () => {
    const lines = Array.from({ length: 14 }, (_, line) =>
      piece(`l${line}`, line % 4 === 0 ? 70 : 50, 700 - line * LINE, 120 + ((line * 53) % 200)),
    );
    expect(textsOf(lines)).toEqual(lines.map(({ text }) => text));
  });
});

describe("page furniture", () => {
  it("is taken off: heads that come again, and page numbers", () => {
    const kept = dropPageFurniture([page(7, "a"), page(8, "b"), page(9, "c")]);
    expect(
      kept
        .flat()
        .map(({ text }) => text)
        .filter((text) => /Annals|^\d+$/.test(text)),
    ).toEqual([]);
    expect(kept.map((stretches) => stretches.length)).toEqual([12, 12, 12]);
  });

  it("is not what stands at the edge of one page only", () => {
    const only = joinPieces(column("a", 50, 700, 12));
    expect(dropPageFurniture([only, page(8, "b")])[0]).toEqual(only);
  });
});
