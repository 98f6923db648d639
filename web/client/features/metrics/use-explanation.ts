import { useLanguage } from "../../i18n/use-language.ts";
import type { Explanation } from "./explain-metric.ts";
import { formatShare } from "./format-share.ts";
import { useNames } from "./use-names.ts";

/** The explanation as one plain sentence. */
export function useExplanation(): (explanation: Explanation) => string {
  const { t, language } = useLanguage();
  const names = useNames();
  return (explanation) => {
    switch (explanation.kind) {
      case "degree": {
        const { id, relations, neighbors, others } = explanation;
        const name = names.inSentence(id);
        return t("metric.degreeMeans", { name, relations, neighbors, others });
      }
      case "betweenness": {
        const share = formatShare(explanation.share, language);
        const name = names.inSentence(explanation.id, "acc");
        return t("metric.betweennessMeans", { name, share });
      }
      case "pagerank": {
        const share = formatShare(explanation.share, language);
        return t("metric.pagerankMeans", { name: names.inSentence(explanation.id), share });
      }
      case "community": {
        const { ids, count } = explanation;
        return t("metric.communityMeans", { names: names.list(ids), count });
      }
      case "bridges": {
        const name = names.inSentence(explanation.id, "gen");
        return t("metric.bridgesMeans", { name, count: explanation.count });
      }
      default:
        return t(`metric.${explanation.kind}`);
    }
  };
}
