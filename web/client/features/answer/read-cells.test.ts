import { describe, expect, it } from "vitest";
import type { EntitySummary } from "../../../contract/shared.ts";
import { readCells } from "./read-cells.ts";

const eu = {
  id: "eu",
  labels: { en: "European Union", id: "Uni Eropa", uk: "ЄС" },
} as EntitySummary;

function read(columns: string[], ...rows: Parameters<typeof readCells>[0]["rows"]) {
  return readCells({ columns, rows, entities: [eu] });
}

describe("an answer's cells", () => {
  it("are entities by id, statements by place, relations and words of the closed lists", () => {
    const { rows } = read(
      ["entity", "how", "status", "origin", "reason", "confidence", "claims"],
      ["eu", "PROTECTS", "contested", "atlas", "omission", "high", ["8.2.1-b"]],
    );
    expect(rows[0]?.flat()).toEqual([
      { kind: "entity", entity: eu },
      { kind: "type", type: "PROTECTS" },
      { kind: "status", value: "contested" },
      { kind: "origin", value: "atlas" },
      { kind: "reason", value: "omission" },
      { kind: "confidence", value: "high" },
      { kind: "statement", id: "8.2.1-b" },
    ]);
  });

  it("keep a name in the language of its column, though an entity is called so", () => {
    const { rows } = read(["english", "indonesian"], ["European Union", "Uni Eropa"]);
    expect(rows[0]?.flat()).toEqual([
      { kind: "text", text: "European Union", language: "en" },
      { kind: "text", text: "Uni Eropa", language: "id" },
    ]);
  });

  it("say a modality only where something should or may be", () => {
    expect(read(["statement", "modality"], ["A.", "is"]).columns).toEqual(["statement"]);
    const { rows } = read(["statement", "modality"], ["A.", "is"], ["B.", "should"]);
    expect(rows.map(([, modality]) => modality)).toEqual([
      [],
      [{ kind: "modality", value: "should" }],
    ]);
  });

  it("leave out a name beside its entity, and columns that hold nothing", () => {
    const { columns } = read(["entity", "name", "until"], ["eu", "European Union", null]);
    expect(columns).toEqual(["entity"]);
  });
});
