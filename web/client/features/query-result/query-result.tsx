import { useLanguage } from "../../i18n/use-language.ts";
import { useActiveRun } from "../../state/ask/use-ask.ts";

export interface QueryResultProps {
  /** Adds these to the explorer's scene and goes there. */
  readonly onShowOnCanvas: (found: FoundElements) => void;
}

export interface FoundElements {
  /** Ids of entities. */
  readonly nodes: readonly string[];
  /** Ids of relations between them. */
  readonly edges: readonly string[];
}

/** What came of the last run of the open tab. */
export function QueryResult(_props: QueryResultProps) {
  const { t } = useLanguage();
  const run = useActiveRun();
  return (
    <section aria-label={t("ask.result")}>
      <pre>{JSON.stringify(run?.answer?.rows ?? null)}</pre>
    </section>
  );
}
