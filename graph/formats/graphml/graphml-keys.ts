/** The keys that a GraphML file declares, and the data written under them. */
import type { PortableProperties, PortableValue } from "../../model/portable-graph.ts";
import { type Column, parseValue } from "../columns.ts";
import { attributeOf, childNamed, childrenNamed, type XmlElement } from "../xml/xml-element.ts";
import { fromGraphmlType } from "./graphml-types.ts";

export interface Keys {
  readonly byId: ReadonlyMap<string, Column>;
  readonly defaults: readonly (readonly [Column, PortableValue])[];
  /** The columns that are a name, labels and a type rather than properties. */
  readonly name: Column | undefined;
  readonly labels: Column | undefined;
  readonly type: Column | undefined;
}

export interface ElementData {
  readonly properties: PortableProperties;
  readonly name: string | undefined;
  readonly labels: readonly string[] | undefined;
  readonly type: string | undefined;
}

export function readKeys(root: XmlElement, on: "graph" | "node" | "edge"): Keys {
  const byId = new Map<string, Column>();
  const defaults: (readonly [Column, PortableValue])[] = [];
  for (const key of childrenNamed(root, "key")) {
    const target = attributeOf(key, "for") ?? "all";
    if (target !== on && target !== "all") continue;
    const id = attributeOf(key, "id") ?? "";
    const type = fromGraphmlType(
      attributeOf(key, "attr.type") ?? "string",
      attributeOf(key, "attr.list"),
    );
    const column = { name: attributeOf(key, "attr.name") ?? id, ...type };
    byId.set(id, column);
    const preset = childNamed(key, "default");
    if (preset !== undefined) defaults.push([column, parseValue(preset.text, column)]);
  }
  const columns = [...byId.values()];
  const textNamed = (wanted: string) =>
    columns.find(({ name, of, isList }) => name.toLowerCase() === wanted && isText({ of, isList }));
  return {
    byId,
    defaults,
    // igraph calls it `name`; who has a `label` means that.
    name: textNamed("label") ?? (on === "node" ? textNamed("name") : undefined),
    labels:
      on === "node"
        ? columns.find(({ name, of, isList }) => name === "labels" && of === "string" && isList)
        : undefined,
    type: on === "edge" ? textNamed("type") : undefined,
  };
}

function isText({ of, isList }: Pick<Column, "of" | "isList">): boolean {
  return of === "string" && !isList;
}

export function readData(element: XmlElement, keys: Keys): ElementData {
  const values = new Map<Column, PortableValue>(keys.defaults);
  for (const data of childrenNamed(element, "data")) {
    const id = attributeOf(data, "key") ?? "";
    const column = keys.byId.get(id);
    // A drawing of yEd's has no text of its own; `yed-drawing.ts` reads it.
    if (data.children.length > 0 && data.text.trim() === "") continue;
    values.set(column ?? { name: id, of: "string", isList: false }, valueOf(data.text, column));
  }
  const own = new Set([keys.name, keys.labels, keys.type]);
  return {
    properties: Object.fromEntries(
      [...values].flatMap(([column, value]) => (own.has(column) ? [] : [[column.name, value]])),
    ) as PortableProperties,
    name: textIn(values, keys.name),
    labels:
      keys.labels === undefined ? undefined : (values.get(keys.labels) as string[] | undefined),
    type: textIn(values, keys.type),
  };
}

function valueOf(text: string, column: Column | undefined): PortableValue {
  return column === undefined ? text : parseValue(text, column);
}

function textIn(values: ReadonlyMap<Column, PortableValue>, column: Column | undefined) {
  const value = column === undefined ? undefined : values.get(column);
  return typeof value === "string" ? value : undefined;
}
