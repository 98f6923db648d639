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
    void import("../../../../graph/classes/alias-name.ts").then(({ aliasName }) => {
      if (!isLeft) setKnown({ aliasName });
      return null;
    });
    return () => {
      isLeft = true;
    };
  }, []);
  return (alias) => known?.aliasName(alias, language) ?? "…";
}
