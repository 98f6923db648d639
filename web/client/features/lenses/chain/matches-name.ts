/** Whether what was typed stands in any of an entity's names, accents and case aside. */
import type { EntitySummary } from "../../../../contract/shared.ts";

export function matchesName({ labels, abbreviation }: EntitySummary, typed: string): boolean {
  const wanted = fold(typed);
  return [labels.en, labels.id, labels.uk, abbreviation ?? ""].some((name) =>
    fold(name).includes(wanted),
  );
}

function fold(text: string): string {
  return text.trim().normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
