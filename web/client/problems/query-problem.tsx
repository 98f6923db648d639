import { ApiError } from "../api/fetch-json.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNavigation } from "../state/use-navigation.ts";
import { ProblemNote } from "../ui/problem-note.tsx";
import { TextButton } from "../ui/text-button.tsx";

export interface QueryProblemProps {
  readonly failure: Error;
  readonly retry: () => void;
  /** What to say where there is no such thing; with it comes the way home. */
  readonly unknown?: string;
}

/** As browsers say that code which is loaded when needed did not come. */
const MISSING_CODE = /dynamically imported module|module script failed|preload CSS/i;

/** A browser does not ask again for code that failed; and all that is on screen is in the address. */
function reload(): void {
  location.reload();
}

/** What the server answered, in its own words, and the ways on. */
export function QueryProblem({ failure, retry, unknown }: QueryProblemProps) {
  const { t } = useLanguage();
  const { goHome } = useNavigation();
  const { code, status } = failure instanceof ApiError ? failure : { code: null, status: 500 };
  const isUnknown = status === 404 && unknown !== undefined;
  const isCodeMissing = MISSING_CODE.test(failure.message);
  const isAway = code === "OFFLINE" || isCodeMissing;
  const detail = isAway ? t("error.offline") : failure.message;
  return (
    <ProblemNote title={t("error.title")} detail={isUnknown ? unknown : detail} code={code}>
      {!isUnknown && (
        <TextButton look="bordered" onClick={isCodeMissing ? reload : retry}>
          {t("error.retry")}
        </TextButton>
      )}
      {unknown !== undefined && (
        <TextButton look="bordered" onClick={goHome}>
          {t("app.home")}
        </TextButton>
      )}
    </ProblemNote>
  );
}
