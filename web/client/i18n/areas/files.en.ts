export const filesEn = {
  "files.about":
    "GEXF, GraphML, the atlas’s own JSON, or nodes.csv together with edges.csv. The file is read in this browser and goes nowhere.",
  "files.choose": "Choose a file, or two tables",
  "files.reading": "Reading the file …",
  "files.cancel": "Cancel",
  "files.many":
    "The file has {{count, number}} nodes and edges. Above {{limit}} a browser may become slow when it draws them; the list stays quick.",
  "files.asList": "Show as a list",
  "files.draw": "Draw it all the same",
  "file.kind": "From your file",
  "file.properties": "What the file says",
  "file.noProperties": "The file says nothing more of it.",
  "files.error.other":
    "The file could not be read: {{message}}. Save it again from the program it comes from.",
  "files.error.FILE_EMPTY": "“{{file}}” is empty. Save it again from the program it comes from.",
  "files.error.FILE_TOO_LARGE":
    "The file has {{megabytes}} MB; at most {{limit}} MB are read. Export a part of the graph.",
  "files.error.TOO_MANY_ELEMENTS":
    "The file has {{count, number}} nodes and edges; at most {{limit}} are read. Export a part of the graph.",
  "files.error.UNKNOWN_FORMAT":
    "“{{file}}” is none of GEXF, GraphML, CSV or the atlas’s own JSON. Save the graph in one of these.",
  "files.error.WRONG_ENCODING":
    "The file is not in {{encoding}}: line {{line}}, column {{column}} cannot be read. Save it as UTF-8.",
  "files.error.XML_DOCTYPE":
    "The file has a document type declaration (line {{line}}, column {{column}}). It is refused, as it could pull in other files; delete the declaration and try again.",
  "files.error.XML_ENTITY":
    "“&{{name}};” (line {{line}}, column {{column}}) means nothing in XML. Write the character itself, or “&amp;” for an ampersand.",
  "files.error.XML_MALFORMED":
    "The file stops being XML at line {{line}}, column {{column}}: {{found}}. Save it again from the program it comes from.",
  "files.error.XML_TOO_DEEP":
    "Elements are nested more than {{limit}} deep (line {{line}}, column {{column}}). No graph needs that; the file is refused.",
  "files.error.FILE_CUT_OFF":
    "The file is cut off: {{open}}, opened at line {{line}}, column {{column}}, is never closed. Download or save it again.",
  "files.error.NOT_THIS_FORMAT":
    "The file is not {{format}}: it begins with {{found}}. Choose the file that holds the graph.",
  "files.error.NO_GRAPH": "The {{format}} file holds no graph. Save it again with its nodes.",
  "files.error.ID_MISSING":
    "A {{element}} has no id (line {{line}}, column {{column}}). Give it one.",
  "files.error.ID_TWICE":
    "Two nodes have the id “{{id}}” (line {{line}}, column {{column}}). Give one of them another.",
  "files.error.END_MISSING":
    "The edge “{{edge}}” has no {{end}} (line {{line}}, column {{column}}). Give it one.",
  "files.error.END_UNKNOWN":
    "The edge “{{edge}}” leads to “{{end}}”, which is not among the nodes (line {{line}}, column {{column}}). Add the node or delete the edge.",
  "files.error.HYPEREDGE":
    "The file has an edge with more than two ends (line {{line}}, column {{column}}). Make it a node with an edge to each.",
  "files.error.CSV_QUOTE":
    "The quotation mark at line {{line}}, column {{column}} is not closed where its cell ends. Close it there, or double it if it is part of the text.",
  "files.error.CSV_COLUMN_MISSING":
    "The table of {{table}} has no column “{{column}}”. Name the column so in the first line.",
  "files.error.CSV_ROW_TOO_LONG":
    "The row at line {{line}}, column {{column}} has {{cells}} cells for {{columns}} columns. A comma in a text must stand in quotation marks.",
  "files.error.CSV_PAIR":
    "{{files}}: one table of edges is needed, and at most one of nodes beside it. Choose nodes.csv and edges.csv together.",
  "files.error.JSON_MALFORMED":
    "The file stops being JSON at line {{line}}, column {{column}}. Save it again from the program it comes from.",
  "files.error.JSON_SHAPE":
    "In the JSON, {{path}} should be {{expected}}. Export the file again from the atlas.",
  "files.error.FORMAT_TOO_NEW":
    "The file is of format version {{version}}; this atlas knows up to {{known}}. Open it with a newer atlas.",
} as const;
