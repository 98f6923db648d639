/** Why something could not be kept, in the reader's language; the server's own words for what is not foreseen. */
import { ApiError } from "../../api/fetch-json.ts";
import { type MessageStem, useLanguage } from "../../i18n/use-language.ts";

const KNOWN: Readonly<Record<string, MessageStem>> = {
  OFFLINE: "keep.problem.offline",
  DOCUMENT_CONFLICT: "keep.problem.conflict",
  DOCUMENT_NOT_FOUND: "keep.problem.gone",
  DOCUMENT_TOO_LARGE: "keep.problem.large",
  TOO_MANY_DOCUMENTS: "keep.problem.many",
  TOO_MANY_REQUESTS: "keep.problem.often",
  NOT_YOURS: "keep.problem.notYours",
  SECRET_WRONG: "keep.problem.closed",
};

export function useProblemText(): (failure: Error) => string {
  const { t } = useLanguage();
  return (failure) => {
    const key = failure instanceof ApiError ? KNOWN[failure.code] : undefined;
    return key === undefined ? failure.message : t(key);
  };
}
