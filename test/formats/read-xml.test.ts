/** The XML reader against a general one: what both accept they read alike. */
import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { readXml } from "../../graph/formats/xml/read-xml.ts";
import type { XmlElement } from "../../graph/formats/xml/xml-element.ts";
import { writeGraph } from "../../graph/formats/write-graph.ts";
import { makeRandomGraph } from "./random-graph.ts";

const DOCUMENTS = [
  "<a/>",
  "<a></a>",
  '<?xml version="1.0"?>\n<!-- c --><a b="1" c=\'2\'>x<b/>y</a>\n<!-- d -->',
  "<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;</a>",
  '<a b="&lt;&quot;&#10;&#9;x\ty\nz"/>',
  "<a><![CDATA[<b>&amp;]]>tail</a>",
  "<a>\r\none\rtwo</a>",
  '<viz:a xmlns:viz="urn:v" viz:b="1" b="2"><viz:c/></viz:a>',
  '<a\n  b = "1"\n/>',
  "<Ключ слово='так'>текст</Ключ>",
  "<a><?pi data?>x</a>",
];

const MALFORMED = [
  "<a>",
  "<a",
  "<a><b></a>",
  "</a>",
  "<a/><b/>",
  '<a b="1" b="2"/>',
  "<a b=1/>",
  '<a b="<"/>',
  "<a>&nope;</a>",
  "<a>&</a>",
  "text",
  "<a/>text",
  "<1a/>",
  "<a>\u0001</a>",
  "<a>&#0;</a>",
  "<!-- <a/>",
];

describe("reading XML", () => {
  it.each(DOCUMENTS)("sees what a general parser sees: %s", (text) => {
    expect(outline(readXml(text))).toEqual(general(text));
  });

  it.each([1, 2, 3, 4, 5, 6])("sees what a general parser sees in a graph (seed %i)", (seed) => {
    const graph = makeRandomGraph({ seed, nodes: 6, edges: 8 });
    for (const format of ["gexf", "graphml"] as const) {
      // That one takes more characters for line breaks than XML does.
      const text = writeGraph(graph, format).replaceAll(/[\u0085\u2028\u2029]/g, " ");
      expect(outline(readXml(text))).toEqual(general(text));
    }
  });

  it.each(MALFORMED)("refuses what is not well-formed: %s", (text) => {
    expect(() => readXml(text)).toThrow(expect.objectContaining({ name: "FormatError" }));
  });

  it("reads ten megabytes in little time", () => {
    const node = '<node id="n" label="Вузол &amp; co"><v for="0" value="some text"/></node>\n';
    const count = Math.floor(10_000_000 / node.length);
    const text = `<gexf>${node.repeat(count)}</gexf>`;
    const started = performance.now();
    expect(readXml(text).children).toHaveLength(count);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

type Outline = readonly [string, readonly string[], string, readonly Outline[]];

function outline({ name, attributes, text, children }: XmlElement): Outline {
  const written = [...attributes].map(([key, value]) => `${key}=${value}`);
  return [name, written.toSorted(), text.trim(), children.map(outline)];
}

function general(text: string): Outline {
  const document = new DOMParser({ onError: () => {} }).parseFromString(text, "text/xml");
  if (document.documentElement === null) throw new Error("The general parser sees no element.");
  return generalOutline(document.documentElement);
}

function generalOutline(element: Element): Outline {
  const nodes: Node[] = Array.from({ length: element.childNodes.length }, (_, index) =>
    element.childNodes.item(index),
  ).filter((node) => node !== null);
  const attributes = new Map<string, string>();
  for (let index = 0; index < element.attributes.length; index += 1) {
    const attribute = element.attributes.item(index);
    if (attribute === null || attribute.name.startsWith("xmlns")) continue;
    const name = attribute.localName ?? attribute.name;
    if (attribute.prefix === null || !attributes.has(name)) attributes.set(name, attribute.value);
  }
  const texts = nodes
    .filter(({ nodeType }) => nodeType === 3 || nodeType === 4)
    .map(({ nodeValue }) => nodeValue ?? "");
  const isValue = nodes.every(({ nodeType }) => nodeType !== 1);
  // Blanks between elements are nobody's text.
  const own = texts.filter((piece) => isValue || piece.trim() !== "");
  return [
    element.localName ?? element.nodeName,
    [...attributes].map(([key, value]) => `${key}=${value}`).toSorted(),
    own.join("").trim(),
    nodes.filter(({ nodeType }) => nodeType === 1).map((node) => generalOutline(node as Element)),
  ];
}
