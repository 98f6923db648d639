/** Pieces of a JSON file that anybody may have written, each checked as it is taken out. */
import { FormatError, placeIn } from "../format-error.ts";
import { findJsonError } from "../json/find-json-error.ts";
import type { Blame } from "./collect-map.ts";
import { type ExpectedInJson, MapFileError } from "./map-file-error.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** @throws FormatError where the text stops being JSON */
export function parseMapJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    throw new FormatError("JSON_MALFORMED", placeIn(text, findJsonError(text)));
  }
}

/** Takes values out of one file; every failure names the format and the path. */
export interface JsonTaker {
  object(value: unknown, path: string): JsonObject;
  list(value: unknown, path: string): readonly unknown[];
  text(value: unknown, path: string): string;
  /** An id or a label: programs write numbers for either. */
  name(value: unknown, path: string): string;
  /** Null where there is none. */
  number(value: unknown, path: string): number | null;
  error(path: string, expected: ExpectedInJson): Error;
}

export function jsonTaker(format: string): JsonTaker {
  const error = (path: string, expected: ExpectedInJson) =>
    new MapFileError("MAP_SHAPE", { format, path, expected });
  const fail = (path: string, expected: ExpectedInJson): never => {
    throw error(path, expected);
  };
  return {
    error,
    object: (value, path) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? (value as JsonObject)
        : fail(path, "object"),
    list: (value, path) => {
      if (!isGiven(value)) return [];
      return Array.isArray(value) ? value : fail(path, "list");
    },
    text: (value, path) => {
      if (!isGiven(value)) return "";
      return typeof value === "string" ? value : fail(path, "text");
    },
    name: (value, path) => {
      if (typeof value === "number") return String(value);
      return typeof value === "string" ? value : fail(path, "text");
    },
    number: (value, path) => {
      if (!isGiven(value)) return null;
      return typeof value === "number" && Number.isFinite(value) ? value : fail(path, "number");
    },
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

export function blameValue(take: JsonTaker, path: string): Blame {
  return (problem) => {
    const isEnd = problem === "end missing" || problem === "end unknown";
    return take.error(path, isEnd ? "known end" : "fresh id");
  };
}
