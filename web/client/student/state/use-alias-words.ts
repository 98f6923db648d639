import { useEffect, useState } from "react";
import type { AnimalNames } from "../../../../graph/classes/animals.ts";
import type { Alias } from "../../../contract/classes.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { aliasWords } from "./alias-words.ts";

/** The names of a hundred animals in three languages come when one is to be said; until then it is an ellipsis. */
export function useAliasWords(): (alias: Alias) => string {
  const { language } = useLanguage();
  const [animals, setAnimals] = useState<readonly AnimalNames[] | null>(null);
  useEffect(() => {
    let isLeft = false;
    void import("../../../../graph/classes/animals.ts").then(({ ANIMALS }) => {
      if (!isLeft) setAnimals(ANIMALS);
      return null;
    });
    return () => {
      isLeft = true;
    };
  }, []);
  return (alias) => (animals === null ? "…" : aliasWords(alias, { animals, language }));
}
