/** Keeps each statement's header true, so that the header can be read instead of the statement. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headerLines } from "../../graph/reading/statement-header.ts";

const queries = new URL("../../queries/", import.meta.url);
const files = ["app", "lenses", "questions"].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, queries)).map((file) => `${folder}/${file}`),
);

describe.each(files)("queries/%s", (file) => {
  const text = readFileSync(new URL(file, queries), "utf8");
  const lines = text.split("\n");
  const header = lines.filter((line) => line.startsWith("//"));
  const body = lines.filter((line) => !line.startsWith("//")).join("\n");
  const params = headerLines(text)
    .filter(([key]) => key.startsWith("param"))
    .map(([key, value]) => (key === "params" ? value : key))
    .join(" · ");

  it("opens with its name, and has params and returns", () => {
    const name = file.replace(/^.*\//, "").replace(".cypher", "");
    expect(header[0]?.startsWith(`// ${name}`)).toBe(true);
    expect(params).not.toBe("");
    expect(header.some((line) => /^\/\/ returns: +\S/.test(line))).toBe(true);
  });

  it("uses the params it declares, and no others", () => {
    const declared = [...params.matchAll(/(\w+) [A-Z]{3,}\b/g)];
    const used = [...body.matchAll(/\$(\w+)/g)];
    expect(new Set(used.map(([, name]) => name))).toEqual(
      new Set(declared.map(([, name]) => name)),
    );
  });

  it("only reads", () => {
    expect(body).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|LOAD|CALL)\b/);
  });
});
