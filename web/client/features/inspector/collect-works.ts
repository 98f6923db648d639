/** Works that an entity's statements cite, each once, the most cited first. */
import type { Statement } from "../../../contract/shared.ts";
import type { ListedWork } from "../../statements/index.ts";

export function collectWorks(statements: readonly Statement[]): ListedWork[] {
  const works = new Map<string, ListedWork>();
  for (const { cites } of statements)
    for (const cited of cites) {
      const known = works.get(cited.id);
      // In what scope one statement cites it says nothing about the others.
      const work = { ...cited, scope: "sentence" as const };
      works.set(cited.id, { work, statements: (known?.statements ?? 0) + 1 });
    }
  return [...works.values()].toSorted(
    (a, b) =>
      (b.statements ?? 0) - (a.statements ?? 0) || a.work.short.localeCompare(b.work.short, "en"),
  );
}
