/** Maps as other programs write them. */
import { describe, expect, it } from "vitest";
import { lossesOf } from "../../graph/formats/maps/losses-of.ts";
import { readMapFile } from "../../graph/formats/maps/read-map-file.ts";
import { writeMap } from "../../graph/formats/maps/write-map.ts";
import type { ConceptMap } from "../../graph/model/concept-map.ts";

function open(content: string | Uint8Array) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readMapFile({ name: "map", bytes }, { id: "new-map", language: "en" });
}

function propositions({ concepts, phrases }: ConceptMap): string[] {
  const labels = new Map(concepts.map(({ id, label }) => [id, label]));
  return phrases.flatMap(({ text, sources, targets }) =>
    sources.flatMap((from) =>
      targets.map((to) => `${labels.get(from)} | ${text} | ${labels.get(to)}`),
    ),
  );
}

describe("CXL of CmapTools", () => {
  const file = `<?xml version="1.0" encoding="UTF-8"?>
<cmap xmlns:dcterms="http://purl.org/dc/terms/" xmlns="http://cmap.ihmc.us/xml/cmap/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:vcard="http://www.w3.org/2001/vcard-rdf/3.0#">
    <res-meta>
        <dc:title>Порти</dc:title>
        <dc:description>Why do ports grow?</dc:description>
        <dc:creator><vcard:FN>A. Person</vcard:FN><vcard:EMAIL>a@example.org</vcard:EMAIL></dc:creator>
        <dc:language>uk-UA</dc:language>
        <dc:format>x-cmap/x-storable</dc:format>
        <dcterms:created>2024-05-01T09:00:00+02:00</dcterms:created>
    </res-meta>
    <map width="742" height="500">
        <connection-list>
            <connection id="1QX-3" from-id="1QX-1" to-id="1QX-2"/>
            <connection from-id="1QX-P" to-id="1QX-1"/>
            <connection id="1QX-4" from-id="1QX-1" to-id="1QX-P"/>
            <connection id="1QX-5" from-id="1QX-2" to-id="1QX-P"/>
            <connection id="1QX-6" from-id="1QX-P" to-id="odd id/7"/>
        </connection-list>
        <linking-phrase-list>
            <linking-phrase id="1QX-P" label="draw&#xa;towards" short-comment="slowly"/>
        </linking-phrase-list>
        <concept-list>
            <concept id="1QX-1" label="Safe&#xa;harbors" long-comment="Long note" short-comment="Short"/>
            <concept id="1QX-2" label="Railways &amp; roads"/>
            <concept id="odd id/7" label="Trade" parent-id="1QX-2"/>
        </concept-list>
        <concept-appearance-list>
            <concept-appearance id="1QX-1" x="73" y="56" width="64" height="28" background-color="255,200,0,255"/>
            <concept-appearance id="1QX-2" background-color="255,255,255,255"/>
        </concept-appearance-list>
        <resource-group-list><resource-group/></resource-group-list>
        <image-list><image id="i" bytes="AAAA"/></image-list>
        <style-sheet-list>
            <style-sheet id="_Default_"><concept-style font-name="Verdana" background-color="237,244,246,255"/></style-sheet>
        </style-sheet-list>
    </map>
</cmap>`;

  it("has phrases of several ends, lines without words, notes, places and colors", () => {
    const { map, leftOut } = open(file);
    expect(map).toMatchObject({
      title: "Порти",
      focusQuestion: "Why do ports grow?",
      language: "uk",
    });
    expect(map.concepts).toMatchObject([
      {
        id: "1QX-1",
        label: "Safe\nharbors",
        note: "Short\n\nLong note",
        position: { x: 73, y: 56 },
        color: "sand",
      },
      { id: "1QX-2", label: "Railways & roads", position: null, color: null },
      { id: "c1", label: "Trade" },
    ]);
    expect(map.phrases).toMatchObject([
      {
        text: "draw\ntowards",
        note: "slowly",
        sources: ["1QX-1", "1QX-2"],
        targets: ["1QX-1", "c1"],
      },
      { id: "1QX-3", text: "", sources: ["1QX-1"], targets: ["1QX-2"] },
    ]);
    expect(leftOut).toEqual({ nesting: 1, pictures: 1, resources: 1 });
  });

  it("is the same after it was saved, and names no person", () => {
    const { map } = open(file);
    const saved = writeMap(map, "cxl");
    expect(open(saved).map).toEqual(map);
    expect(saved).not.toMatch(/person|vcard/i);
    expect(saved).toContain('label="Safe&#10;harbors"');
    expect(saved).toContain('arrowhead="yes"');
  });

  it("is read in the encodings that it says", () => {
    const latin =
      '<?xml version="1.0" encoding="ISO-8859-1"?><cmap><map><concept-list><concept id="1" label="Küste"/></concept-list></map></cmap>';
    expect(open(Buffer.from(latin, "latin1")).map.concepts[0]?.label).toBe("Küste");
    const wide = `\uFEFF${latin.slice(latin.indexOf("<cmap>"))}`;
    expect(open(Buffer.from(wide, "utf16le")).map.concepts[0]?.label).toBe("Küste");
  });
});

describe("Propositions", () => {
  it.each([
    ["with bars", "A | causes | B\r\n\r\n  A |  causes|C \nA || B"],
    ["with tabs", "A\tcauses\tB\nA\tcauses\tC\nA\t????\tB\n"],
    ["of a spreadsheet", "\uFEFFA\tcauses\tB\t\t\r\na\tCauses\tC\t\r\nA\t\tB\r\n"],
  ])("%s become one concept a label and one phrase for the same words", (_, text) => {
    const { map } = open(text);
    expect(propositions(map)).toEqual(["A | causes | B", "A | causes | C", "A |  | B"]);
    expect(map.concepts).toHaveLength(3);
    expect(map.phrases).toHaveLength(2);
  });

  it("take the quotation marks of a spreadsheet off, and nobody else's", () => {
    const text = '"Wars, famines"\tso to say\t"""failed"" states"\nA\tis\t"soft" power\n';
    expect(propositions(open(text).map)).toEqual([
      'Wars, famines | so to say | "failed" states',
      'A | is | "soft" power',
    ]);
  });

  it("that a spreadsheet would run as formulas are written as text", () => {
    const { map } = open('=HYPERLINK("http://x") | -1+1 | @SUM(A1)\n');
    const saved = writeMap(map, "propositions");
    expect(saved).toBe("'=HYPERLINK(\"http://x\")\t'-1+1\t'@SUM(A1)\n");
    expect(propositions(open(saved).map)).toEqual(propositions(map));
  });
});

describe("VUE", () => {
  it("has its comments cut, links turned by their arrows, and boxes where they stand", () => {
    const { map, leftOut } = open(`<!-- Tufts VUE 3.3.0 concept-map (sea.vue) 2016-02-08 -->
<!-- Do Not Remove: VUE mapping @version(1.1) jar:file:/x.xml -->
<?xml version="1.0" encoding="US-ASCII"?>
<LW-MAP xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ID="0" label="sea.vue">
  <child ID="1" label="The&#xa;sea" x="10.0" y="20.0" width="100.0" height="40.0" xsi:type="node">
    <resource spec="https://example.org/sea" type="2" xsi:type="URLResource"/>
    <fillColor>#D5E3F8</fillColor><notes>one%nl;two %sp;three</notes>
    <child ID="2" label="A wave" x="5.0" y="6.0" width="10.0" height="10.0" xsi:type="node"/>
  </child>
  <layer ID="9" label="Layer 1">
    <child ID="3" label="&#x41c;&#x456;&#x441;&#x442;&#x43e;" x="300.0" y="20.0" xsi:type="text"/>
    <child ID="4" label="feeds" arrowState="2" xsi:type="link"><ID1>1</ID1><ID2>3</ID2></child>
    <child ID="5" label="fears" arrowState="1" xsi:type="link"><ID1>1</ID1><ID2>3</ID2></child>
    <child ID="6" xsi:type="link"><ID1>1</ID1></child>
    <child ID="7" xsi:type="image"/>
  </layer>
  <modelVersion>6</modelVersion>
</LW-MAP>`);
    expect(map.title).toBe("sea");
    expect(propositions(map)).toEqual(["The\nsea | feeds | Місто", "Місто | fears | The\nsea"]);
    expect(map.concepts).toMatchObject([
      {
        position: { x: 60, y: 40 },
        color: "lake",
        note: "one\ntwo  three\n\nhttps://example.org/sea",
      },
      { label: "A wave", position: { x: 20, y: 31 } },
      { label: "Місто" },
    ]);
    expect(leftOut).toEqual({ nesting: 1, looseEnds: 1, pictures: 1 });
  });
});

describe("JSON Canvas", () => {
  it("of Obsidian has cards, files, groups, presets of color and lines that go backwards", () => {
    const card = { width: 100, height: 50 };
    const { map, leftOut } = open(
      JSON.stringify({
        nodes: [
          { id: "g", type: "group", x: 0, y: 0, width: 400, height: 400, label: "North" },
          {
            id: "a",
            type: "text",
            text: "## **Ports**\n\nA note",
            x: 10,
            y: 10,
            color: "4",
            ...card,
          },
          { id: "b", type: "file", file: "Notes/Cold sea.md", x: 500, y: 10, ...card },
          { id: "c", type: "link", url: "https://example.org", x: 0, y: 600, ...card },
        ],
        edges: [
          { id: "e1", fromNode: "a", toNode: "b", label: "open to" },
          {
            id: "e2",
            fromNode: "a",
            toNode: "b",
            fromEnd: "arrow",
            toEnd: "none",
            label: "chills",
          },
          { id: "e3", fromNode: "b", toNode: "c", toEnd: "none" },
          { id: "e4", fromNode: "b", toNode: "g" },
        ],
      }),
    );
    expect(propositions(map)).toEqual([
      "Ports | open to | Cold sea",
      "Cold sea | chills | Ports",
      "Cold sea |  | https://example.org",
    ]);
    expect(map.concepts).toMatchObject([
      { label: "Ports", note: "A note", color: "leaf", group: "g", position: { x: 60, y: 35 } },
      { group: null },
      { group: null },
    ]);
    expect(leftOut).toEqual({ directions: 1, looseEnds: 1 });
  });
});

describe("Kumu", () => {
  it.each([
    [
      "short",
      {
        elements: [{ label: "Ports", type: "Place" }, { label: "Trade" }],
        connections: [{ from: "Ports", to: "Trade", label: "carry", direction: "mutual" }],
      },
    ],
    [
      "long",
      {
        elements: [
          { _id: "elem-1", attributes: { label: "Ports", "element type": "Place" } },
          { _id: "elem-2", attributes: { label: "Trade" } },
        ],
        connections: [
          {
            _id: "c",
            from: "elem-1",
            to: "elem-2",
            direction: "mutual",
            attributes: { label: "carry" },
          },
        ],
      },
    ],
  ])("in its %s form has elements with types and connections", (_, file) => {
    const { map, leftOut } = open(JSON.stringify(file));
    expect(propositions(map)).toEqual(["Ports | carry | Trade"]);
    expect(map.groups).toMatchObject([{ label: "Place" }]);
    expect(map.concepts[0]?.group).toBe(map.groups[0]?.id);
    expect(leftOut).toEqual({ directions: 1 });
  });
});

describe("A graph", () => {
  it("becomes a map whose lines without words say their type", () => {
    const { map } = open(
      '<graphml><key id="l" for="node" attr.name="label" attr.type="string"/><graph edgedefault="directed"><node id="n 1"><data key="l">Ports</data></node><node id="2"/><edge id="2" source="n 1" target="2" label="LEADS_TO"/></graph></graphml>',
    );
    expect(propositions(map)).toEqual(["Ports | leads to | 2"]);
  });
});

describe("The outline", () => {
  it("begins where nothing leads to, unfolds a concept once, and keeps every sign of a label", () => {
    const { map } = open("A | causes | B*\nB* | feeds | A2\nA2 | ends | B*\nC\n");
    const titled = { ...map, title: "T", focusQuestion: "Why?" };
    expect(writeMap(titled, "outline").split("\n")).toEqual([
      "# T",
      "",
      "> Why?",
      "",
      "- A",
      "  - *causes*",
      String.raw`    - B\*`,
      "      - *feeds*",
      "        - A2",
      "          - *ends*",
      String.raw`            - B\*`,
      "- C",
      "",
    ]);
    expect(lossesOf(titled, "outline")).toEqual([{ code: "language", count: 1 }]);
  });
});
