export const inspectingEn = {
  "inspector.pathTo": "Path to …",
  "inspector.cite": "Cite",
  "work.unknown":
    "No work has the id “{{id}}”. It may have been renamed by a later version of the codebook.",
  "work.light": "Light what rests on it",
  "work.sameAs": "As an entity",
  "work.restsOn": "Statements that rest on it",
  "work.nothingRests": "No statement rests on it.",
  "many.kind": "Selection",
  "many.members": "Entities",
  "many.among": "Relations among them",
  "many.noneAmong": "The atlas has no relation among these.",
  "many.drop": "Take {{name}} out of the selection",
  "many.title_one": "{{count, number}} entity",
  "many.title_other": "{{count, number}} entities",
} as const;
