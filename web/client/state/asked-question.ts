/**
 * A question with what it is asked with, as one text that stands where a place has its id: `18-what-an-actor-does`, or
 * `18-what-an-actor-does~actor~un~modality~should`. What is not named has its default.
 */
import type { ParameterValue } from "../../../graph/model/question-parameter.ts";

export interface AskedQuestion {
  readonly id: string;
  /** By name, as text; a list with commas between its items. */
  readonly given: Readonly<Record<string, string>>;
}

export function parseAsked(text: string): AskedQuestion {
  const [id = "", ...parts] = text.split("~").map(decode);
  const given: Record<string, string> = {};
  for (let index = 0; index + 1 < parts.length; index += 2)
    given[parts[index] as string] = parts[index + 1] as string;
  return { id, given };
}

export function formatAsked(id: string, given: Readonly<Record<string, ParameterValue>>): string {
  const parts = Object.entries(given).flatMap(([name, value]) => [name, encode(String(value))]);
  return [id, ...parts].join("~");
}

/** The id alone. An entity's is its own: none has a tilde. */
export function askedId(text: string): string {
  return text.split("~", 1)[0] ?? text;
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("~", "%7E");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A hand-written per cent sign: the server says what it makes of it.
    return text;
  }
}
