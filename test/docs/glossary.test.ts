import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { format } from "prettier";
import { withRelationTable } from "../../scripts/relation-table.ts";

it("the glossary lists every relation type as it is", async () => {
  const glossary = readFileSync(new URL("../../docs/glossary.md", import.meta.url), "utf8");
  const asItShouldBe = await format(withRelationTable(glossary), {
    parser: "markdown",
    printWidth: 100,
  });
  expect(glossary).toBe(asItShouldBe);
});
