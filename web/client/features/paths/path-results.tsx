import { useMemo } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { QueryProblem } from "../../problems/index.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { ShowQueryButton } from "../../show-query/show-query-button.tsx";
import { PathAnnouncer } from "./path-announcer.tsx";
import { PathList, type PathListProps } from "./path-list.tsx";
import styles from "./paths.module.css";
import { resolvePaths } from "./resolve-paths.ts";
import { useLight } from "./use-light.ts";
import { usePaths } from "./use-paths.ts";

export interface PathResultsProps extends Pick<
  PathListProps,
  "options" | "listNames" | "onOptions"
> {
  readonly ends: readonly string[];
}

/** What was found, what stands in its way, or that it is still looked for. */
export function PathResults({ ends, options, listNames, onOptions }: PathResultsProps) {
  const { t } = useLanguage();
  const { answer, isStale, isSlow, failure, retry } = usePaths(ends, options);
  const shown = useMemo(() => (answer === null ? null : resolvePaths(answer)), [answer]);
  const light = useLight(answer, shown);
  const isWaiting = failure === null && (shown === null || isStale);
  const before = (
    <div className={styles.body}>
      {isWaiting && <LoadingNote text={isSlow ? t("paths.slow") : t("paths.loading")} />}
      {failure !== null && <QueryProblem failure={failure} retry={retry} />}
    </div>
  );
  if (shown === null) return before;
  return (
    <div aria-busy={isWaiting}>
      {before}
      <div className={styles.results} data-stale={isStale || undefined}>
        <PathList
          shown={shown}
          light={light}
          options={options}
          listNames={listNames}
          onOptions={onOptions}
        />
        <ShowQueryButton />
      </div>
      <PathAnnouncer shown={isStale ? null : shown} light={light} />
    </div>
  );
}
