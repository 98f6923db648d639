/**
 * A recipe as text for an address, and back. `1`, then base64url of: the length of the packed words (three bytes), the words
 * deflated, then a place for each entity (20 bits: x and y in 1,023 parts of the box that the words name).
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { rangeOf } from "./range-of.ts";
import { LAYOUTS, type Point, type Scene } from "./scene.ts";
import type { SceneRecipe } from "./scene-recipe.ts";
import { SCENE_WORDS } from "./scene-words.ts";

const VERSION = "1";
const PARTS = 1023;
/** Of a hostile link: unpacked, and entities in all. */
const LONGEST = 400_000;
const MOST_ENTITIES = 20_000;
const MODES: readonly Scene["mode"][] = ["atlas", "focus", "free"];
const DIRECTIONS = ["out", "in", "both"] as const;
const dictionary = strToU8(SCENE_WORDS);

/** The code cannot be read: cut off, made by hand, or by a newer atlas. */
export class SceneCodeError extends Error {
  override readonly name = "SceneCodeError";
}

type Box = readonly [x: number, y: number, width: number, height: number];

/** Everything by its index in the table of ids, so that each id stands once. */
interface Packed {
  readonly m: number;
  readonly l: number;
  readonly f: number;
  /** Rule of the entities, and how many ids of the table it takes. */
  readonly e: readonly [rule: 0 | 1, count: number];
  readonly b: Box | 0;
  /** Who has a place, in gaps. */
  readonly a: readonly number[];
  readonly p: readonly number[];
  readonly x: readonly (readonly [
    center: number,
    type: string,
    way: number,
    ids: readonly number[],
  ])[];
  readonly r: readonly [rule: 0 | 1, plus: readonly string[], minus: readonly string[]];
}

export function writeSceneCode(recipe: SceneRecipe): string {
  const table = tableOf(recipe);
  const indexOf = new Map(table.map((id, index) => [id, index]));
  const at = (id: string): number => indexOf.get(id) ?? -1;
  const placed = [...recipe.positions].toSorted(([a], [b]) => at(a) - at(b));
  const points = placed.map(([, point]) => point);
  const box = points.length === 0 ? null : boxOf(points);
  const { entities, relations } = recipe;
  const packed: Packed = {
    m: MODES.indexOf(recipe.mode),
    l: LAYOUTS.indexOf(recipe.layout),
    f: recipe.focus === null ? -1 : at(recipe.focus),
    e: [entities.rule === "these" ? 0 : 1, entities.ids.length],
    b: box ?? 0,
    a: toGaps(placed.map(([id]) => at(id))),
    p: recipe.pins.map(at),
    x: recipe.expansions.map(({ center, type, direction, entities: ids }) => [
      at(center),
      type ?? "",
      DIRECTIONS.indexOf(direction),
      toGaps(ids.map(at)),
    ]),
    r: [relations.rule === "among" ? 0 : 1, relations.plus, relations.minus],
  };
  const text = [JSON.stringify(packed), ...table].join("\n");
  const words = deflateSync(strToU8(text), { level: 9, mem: 8, dictionary });
  const places = box === null ? [] : packPlaces(points, box);
  return VERSION + toBase64([...toBytes(words.length), ...words, ...places]);
}

/** The ids of the rule first, then all others that are spoken of. */
function tableOf({ entities, positions, pins, expansions, focus }: SceneRecipe): string[] {
  const spokenOf = [
    ...positions.keys(),
    ...pins,
    ...expansions.flatMap(({ center, entities: ids }) => [center, ...ids]),
    ...(focus === null ? [] : [focus]),
  ];
  return [...new Set([...entities.ids, ...spokenOf.toSorted()])];
}

/** @throws SceneCodeError */
export function readSceneCode(code: string): SceneRecipe {
  if (!code.startsWith(VERSION)) throw new SceneCodeError("The code is of another version.");
  try {
    return readBytes(fromBase64(code.slice(1)));
  } catch (cause) {
    throw new SceneCodeError("The code cannot be read.", { cause });
  }
}

function readBytes(bytes: Uint8Array): SceneRecipe {
  const length = ((bytes[0] ?? 0) << 16) | ((bytes[1] ?? 0) << 8) | (bytes[2] ?? 0);
  // A buffer of fixed size: what would unpack to more is refused.
  const out = new Uint8Array(LONGEST);
  const text = strFromU8(inflateSync(bytes.subarray(3, 3 + length), { dictionary, out }));
  const [head = "", ...table] = text.split("\n");
  if (table.length > MOST_ENTITIES) throw new SceneCodeError("Too many entities.");
  return unpack(JSON.parse(head) as Packed, table, bytes.subarray(3 + length));
}

function unpack(packed: Packed, table: readonly string[], places: Uint8Array): SceneRecipe {
  const idOf = (index: number): string => table[index] ?? "";
  const [rule, count] = packed.e;
  const placed = fromGaps(packed.a).map(idOf);
  const points = packed.b === 0 ? [] : unpackPlaces(places, packed.b, placed.length);
  return {
    mode: MODES[packed.m] ?? "free",
    layout: LAYOUTS[packed.l] ?? "stored",
    focus: table[packed.f] ?? null,
    entities: { rule: rule === 0 ? "these" : "allBut", ids: table.slice(0, count) },
    positions: new Map(points.map((point, index) => [placed[index] ?? "", point])),
    pins: packed.p.map(idOf),
    expansions: packed.x.map(([center, type, way, ids]) => ({
      center: idOf(center),
      type: type === "" ? null : String(type),
      direction: DIRECTIONS[way] ?? "both",
      entities: fromGaps(ids).map(idOf),
    })),
    relations: {
      rule: packed.r[0] === 0 ? "among" : "expansions",
      plus: packed.r[1].map(String),
      minus: packed.r[2].map(String),
    },
  };
}

function toBytes(length: number): number[] {
  return [length >> 16, (length >> 8) & 255, length & 255];
}

/** Ascending numbers as the steps between them: small, and often equal. */
function toGaps(numbers: readonly number[]): number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.map((number, index) => number - (sorted[index - 1] ?? 0));
}

function fromGaps(gaps: readonly number[]): number[] {
  let sum = 0;
  return gaps.map((gap) => (sum += Number(gap)));
}

function boxOf(points: readonly Point[]): Box {
  const xs = rangeOf(points.map(({ x }) => x));
  const ys = rangeOf(points.map(({ y }) => y));
  const [left, top] = [Math.floor(xs.low), Math.floor(ys.low)];
  return [left, top, Math.ceil(xs.high) - left || 1, Math.ceil(ys.high) - top || 1];
}

function toPart(share: number): number {
  return Math.round(share * PARTS);
}

function packPlaces(points: readonly Point[], [left, top, width, height]: Box): number[] {
  const bits = points
    .flatMap(({ x, y }) => [toPart((x - left) / width), toPart((y - top) / height)])
    .map((number) => number.toString(2).padStart(10, "0"))
    .join("");
  return (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2));
}

function unpackPlaces(
  bytes: Uint8Array,
  [left, top, width, height]: Box,
  count: number,
): readonly Point[] {
  if (![left, top, width, height].every(Number.isFinite)) throw new SceneCodeError("No box.");
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  if (bits.length < count * 20) throw new SceneCodeError("Places are missing.");
  const at = (start: number) => Number.parseInt(bits.slice(start, start + 10), 2) / PARTS;
  return Array.from({ length: count }, (_, index) => ({
    x: round(left + at(index * 20) * width),
    y: round(top + at(index * 20 + 10) * height),
  }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function toBase64(bytes: readonly number[]): string {
  const text = bytes.map((byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
