import type { AnimalNames } from "../../../../graph/classes/animals.ts";
import type { Language } from "../../../../graph/model/kinds.ts";
import type { Alias } from "../../../contract/classes.ts";

interface Naming {
  readonly animals: readonly AnimalNames[];
  readonly language: Language;
}

/** "Otter", and "Otter 2" where several have the animal. */
export function aliasWords({ animal, number }: Alias, { animals, language }: Naming): string {
  const name = animals[animal]?.[language] ?? `№ ${animal + 1}`;
  return number > 1 ? `${name} ${number}` : name;
}
