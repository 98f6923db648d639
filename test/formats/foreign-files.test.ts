/** Files as other programs write them: nothing that they say of a node or an edge is lost. */
import { describe, expect, it } from "vitest";
import { readGraphFiles } from "../../graph/formats/read-graph-file.ts";

const read = (...texts: readonly string[]) =>
  readGraphFiles(texts.map((text, index) => ({ name: `${index}`, bytes: Buffer.from(text) })));

describe("GEXF", () => {
  it("of Gephi has colors, places turned over, defaults, lists and weights", () => {
    const { meta, nodes, edges } = read(`<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
  <meta lastmodifieddate="2024-05-01"><creator>Gephi 0.10</creator><description>Ports of the north</description></meta>
  <graph defaultedgetype="directed" mode="static">
    <attributes class="node" mode="static">
      <attribute id="kind" title="Kind of place" type="string"><default>harbor</default></attribute>
      <attribute id="modularity_class" title="Modularity Class" type="integer"/>
      <attribute id="tags" title="tags" type="liststring"/>
    </attributes>
    <nodes>
      <node id="1" label="Bergen">
        <attvalues><attvalue for="modularity_class" value="3"/><attvalue for="tags" value="[old, &quot;wet, cold&quot;]"/></attvalues>
        <viz:size value="12.5"/><viz:position x="10.0" y="-20.0"/><viz:color r="255" g="128" b="0"/>
      </node>
      <node id="2" label="Oslo"><attvalues><attvalue for="kind" value="city"/></attvalues></node>
    </nodes>
    <edges>
      <edge id="0" source="1" target="2" weight="2.5" kind="ferry"/>
      <edge id="0" source="2" target="1" type="undirected"/>
      <edge source="2" target="2"/>
    </edges>
  </graph>
</gexf>`);
    expect(meta).toMatchObject({ title: "Ports of the north", date: "2024-05-01" });
    expect(nodes).toEqual([
      {
        id: "1",
        name: "Bergen",
        labels: [],
        properties: {
          "Kind of place": "harbor",
          "Modularity Class": 3,
          tags: ["old", "wet, cold"],
          size: 12.5,
          x: 10,
          y: 20,
          color: "#ff8000",
        },
      },
      { id: "2", name: "Oslo", labels: [], properties: { "Kind of place": "city" } },
    ]);
    expect(edges).toMatchObject([
      { id: "0", type: "ferry", directed: true, properties: { weight: 2.5 } },
      { id: "e0", type: "", directed: false },
      { id: "e1", source: "2", target: "2", directed: true },
    ]);
  });

  it("1.1 with nodes inside of nodes is laid flat", () => {
    const { nodes, edges } = read(`<gexf xmlns="http://www.gexf.net/1.1draft" version="1.1"><graph>
      <nodes><node id="a" label="A"><nodes><node id="b" label="B"/></nodes></node></nodes>
      <edges><edge id="e" source="a" target="b"/></edges></graph></gexf>`);
    expect(nodes[1]).toEqual({ id: "b", name: "B", labels: [], properties: { parent: "a" } });
    expect(edges[0]?.directed).toBe(false);
  });
});

describe("GraphML", () => {
  it("of yEd has the names, middles and colors of its drawings", () => {
    const { nodes, edges } = read(`<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <!--Created by yEd 3.23-->
  <key for="port" id="d1" yfiles.type="portgeometry"/>
  <key attr.name="url" attr.type="string" for="node" id="d4"/>
  <key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <node id="n0"><data key="d4"><![CDATA[https://example.org/?a&b]]></data><data key="d6"><y:ShapeNode>
      <y:Geometry height="30.0" width="40.0" x="100.0" y="200.0"/><y:Fill color="#FFCC00"/>
      <y:NodeLabel alignment="center">Harbor &lt;b&gt;<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
    <node id="n1" yfiles.foldertype="group"><graph edgedefault="directed" id="n1:"><node id="n1::n0"/></graph></node>
    <edge id="e0" source="n0" target="n1::n0"><data key="d10"><y:PolyLineEdge><y:LineStyle color="#000000"/><y:EdgeLabel>leads to</y:EdgeLabel></y:PolyLineEdge></data></edge>
  </graph>
</graphml>`);
    expect(nodes[0]).toEqual({
      id: "n0",
      name: "Harbor <b>",
      labels: [],
      properties: { url: "https://example.org/?a&b", x: 120, y: 215, color: "#ffcc00" },
    });
    expect(nodes.map(({ id, properties }) => [id, properties["parent"]])).toEqual([
      ["n0", undefined],
      ["n1", undefined],
      ["n1::n0", "n1"],
    ]);
    expect(edges[0]).toMatchObject({ name: "leads to", properties: { color: "#000000" } });
  });

  it("of Neo4j has labels, types and lists", () => {
    const { nodes, edges } = read(`<graphml><key id="name" for="node" attr.name="name"/>
<key id="aliases" for="node" attr.name="aliases" attr.type="string" attr.list="string"/>
<key id="since" for="edge" attr.name="since" attr.type="long"/>
<graph id="G" edgedefault="directed">
<node id="n1" labels=":Entity:Actor"><data key="name">EU</data><data key="aliases">["Union","EU-27"]</data></node>
<edge id="e2" source="n1" target="n1" label="PART_OF"><data key="since">1993</data></edge></graph></graphml>`);
    expect(nodes).toEqual([
      {
        id: "n1",
        name: "EU",
        labels: ["Entity", "Actor"],
        properties: { aliases: ["Union", "EU-27"] },
      },
    ]);
    expect(edges[0]).toMatchObject({ type: "PART_OF", properties: { since: 1993 } });
  });

  it("without types, with a default and with values of another type keeps all as it is", () => {
    const { nodes, edges } =
      read(`<graphml><key id="w" for="all" attr.name="w" attr.type="int"><default>1</default></key>
<graph edgedefault="undirected"><node id="a"><data key="w">many</data><data key="undeclared">x</data></node>
<edge source="a" target="a" directed="true"/></graph></graphml>`);
    expect(nodes[0]?.properties).toEqual({ w: "many", undeclared: "x" });
    expect(edges[0]).toMatchObject({ directed: true, properties: { w: 1 } });
  });
});

describe("tables", () => {
  it("of Gephi have nodes and edges, whichever comes first", () => {
    const { nodes, edges } = read(
      "Source,Target,Type,Id,Label,timeset,Weight\n1,2,Undirected,0,,,2.0\n1,2,Directed,1,again,,1.0\n",
      'Id,Label,timeset,modularity_class\n1,Bergen,,3\n2,"Oslo, Norway",,4\n',
    );
    expect(nodes[1]).toEqual({
      id: "2",
      name: "Oslo, Norway",
      labels: [],
      properties: { modularity_class: 4 },
    });
    expect(
      edges.map(({ id, name, directed, properties }) => [id, name, directed, properties]),
    ).toEqual([
      ["0", "", false, { Weight: 2 }],
      ["1", "again", true, { Weight: 1 }],
    ]);
  });

  it("of NodeXL and of a spreadsheet with semicolons need no table of nodes", () => {
    const { nodes, edges } = read(
      "\uFEFFVertex 1;Vertex 2;Relationship;Width\r\nAnn;Ben;follows;1,5\r\nBen;Ben;;\r\n",
    );
    expect(nodes.map(({ id }) => id)).toEqual(["Ann", "Ben"]);
    expect(edges).toMatchObject([
      { source: "Ann", target: "Ben", type: "follows", properties: { Width: "1,5" } },
      { source: "Ben", target: "Ben", type: "", properties: {} },
    ]);
  });

  it("of nodes alone are a graph without edges; numbers with leading zeros stay texts", () => {
    const { nodes, edges } = read("id\tcode\tname\n1\t007\tAnn\n2\t042\t'tis\n");
    expect(edges).toEqual([]);
    expect(nodes[0]).toEqual({ id: "1", name: "Ann", labels: [], properties: { code: "007" } });
    expect(nodes[1]?.name).toBe("'tis");
  });

  it("made for Neo4j's import tool are read by their marks", () => {
    const { nodes, edges } = read(
      "personId:ID,name,born:int,:LABEL\np1,Ada,1815,Person;Writer\n",
      ":START_ID,:END_ID,:TYPE,since:int\np1,p1,KNOWS,1833\n",
    );
    expect(nodes[0]).toEqual({
      id: "p1",
      name: "Ada",
      labels: ["Person", "Writer"],
      properties: { born: 1815 },
    });
    expect(edges[0]).toMatchObject({ type: "KNOWS", properties: { since: 1833 } });
  });
});

describe("a label with HTML in it", () => {
  it("stays the text that it is", () => {
    const script = "<img src=x onerror=alert(1)>";
    const escaped = script.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const gexf = `<gexf><graph><nodes><node id="a" label="${escaped}"/></nodes></graph></gexf>`;
    expect(read(gexf).nodes[0]?.name).toBe(script);
    expect(read(`Source,Target,Label\n"${script}",b,x`).nodes[0]?.name).toBe(script);
  });
});
