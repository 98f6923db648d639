import type { Statement } from "../../../../contract/shared.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Sentence } from "../../../statements/index.ts";

/** A claim in the reader's language. In English the codebook's own words read better, and claims about claims have no others. */
export function ClaimWords({ statement }: { readonly statement: Statement }) {
  const { language } = useLanguage();
  const { subject, object } = statement;
  const isNested = subject.kind === "Claim" || object?.kind === "Claim";
  if (language === "en" || isNested) return <span lang="en">{statement.text}</span>;
  return <Sentence statement={statement} />;
}
