import type { ApiError } from "../../api/fetch-json.ts";
import type { Translate } from "../../i18n/use-language.ts";

const KNOWN = [
  "CODE_UNKNOWN",
  "PHRASE_UNKNOWN",
  "CLASS_LOCKED",
  "CLASS_FULL",
  "CLASS_CLOSED",
  "CLASS_GONE",
  "WORK_GONE",
  "TOO_MANY_REQUESTS",
  "OFFLINE",
] as const;

/** In the reader's language, where it is one that students meet; else as the server says it. */
export function problemWords(t: Translate, { code, message }: ApiError): string {
  const known = KNOWN.find((each) => each === code);
  if (known !== undefined) return t(`student.problem.${known}`);
  return message === "" ? t("student.problem.other") : message;
}
