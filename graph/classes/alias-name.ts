import type { Language } from "../model/kinds.ts";
import { ANIMALS } from "./animals.ts";

/** "Otter", and "Otter 2" where several have the animal. */
export function aliasName(
  { animal, number }: { readonly animal: number; readonly number: number },
  language: Language,
): string {
  const name = ANIMALS[animal]?.[language] ?? `№ ${animal + 1}`;
  return number > 1 ? `${name} ${number}` : name;
}
