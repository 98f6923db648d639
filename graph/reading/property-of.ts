/** Reads properties of nodes and edges that our own ingest wrote; what is missing is null, never undefined. */
import type { Properties } from "../model/property.ts";

interface HasProperties {
  readonly properties: Properties;
}

export function textOf({ properties }: HasProperties, key: string): string | null {
  const value = properties[key];
  return typeof value === "string" ? value : null;
}

/** An address that a link may lead to. Whatever else stands there, such as `javascript:`, is none. */
export function webAddressOf(node: HasProperties, key: string): string | null {
  const address = textOf(node, key);
  return address !== null && /^https?:\/\//i.test(address) ? address : null;
}

export function numberOf({ properties }: HasProperties, key: string): number | null {
  const value = properties[key];
  return typeof value === "number" ? value : null;
}

export function flagOf({ properties }: HasProperties, key: string): boolean {
  return properties[key] === true;
}

export function listOf({ properties }: HasProperties, key: string): string[] {
  const value = properties[key];
  return Array.isArray(value) ? value.map(String) : [];
}
