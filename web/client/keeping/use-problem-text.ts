/** Why something could not be kept, in the reader's language; the server's own words for what is not foreseen. */
import { ApiError } from "../api/fetch-json.ts";
import { type MessageStem, useLanguage } from "../i18n/use-language.ts";

const KNOWN: Readonly<Record<string, MessageStem>> = {
  OFFLINE: "keep.problem.offline",
  DOCUMENT_CONFLICT: "keep.problem.conflict",
  DOCUMENT_NOT_FOUND: "keep.problem.gone",
  TOO_MANY_DOCUMENTS: "keep.problem.many",
  TOO_MANY_REQUESTS: "keep.problem.often",
  NOT_YOURS: "keep.problem.notYours",
  SECRET_WRONG: "keep.problem.closed",
};

/** What to make smaller, and how. */
export type TooLarge = Extract<MessageStem, "keep.problem.large" | "statements.large">;

export function useProblemText(tooLarge: TooLarge): (failure: Error) => string {
  const { t } = useLanguage();
  return (failure) => {
    if (!(failure instanceof ApiError)) return failure.message;
    const key = failure.code === "DOCUMENT_TOO_LARGE" ? tooLarge : KNOWN[failure.code];
    return key === undefined ? failure.message : t(key);
  };
}
