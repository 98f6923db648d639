/** `npm run docs:glossary`: writes the table of relation types into the glossary. */
import { readFileSync, writeFileSync } from "node:fs";
import { withRelationTable } from "./relation-table.ts";

const path = new URL("../docs/glossary.md", import.meta.url);
writeFileSync(path, withRelationTable(readFileSync(path, "utf8")));
