import { useEffect, useState } from "react";
import type { Alias } from "../../../contract/classes.ts";
import { useLanguage } from "../../i18n/use-language.ts";

type AliasName = typeof import("../../../../graph/classes/alias-name.ts").aliasName;

/** The names of a hundred animals in three languages come when one is to be said; until then it is an ellipsis. */
export function useAliasWords(): (alias: Alias) => string {
  const { language } = useLanguage();
  const [known, setKnown] = useState<{ readonly aliasName: AliasName } | null>(null);
  useEffect(() => {
    let isLeft = false;
    const learn = async () => {
      // Without a line the ellipsis stays.
      const [asked] = await Promise.allSettled([import("../../../../graph/classes/alias-name.ts")]);
      if (!isLeft && asked?.status === "fulfilled") setKnown({ aliasName: asked.value.aliasName });
    };
    void learn();
    return () => {
      isLeft = true;
    };
  }, []);
  return (alias) => known?.aliasName(alias, language) ?? "…";
}
