import type { KeyboardEvent } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { MOST_PATHS, type PathOptions } from "../../state/path-options.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { NoPath } from "./no-path.tsx";
import { PathRow } from "./path-row.tsx";
import styles from "./paths.module.css";
import { isSameLit, type Shown, type ShownJoined, type ShownPair } from "./resolve-paths.ts";
import type { Light } from "./use-light.ts";

export interface PathListProps {
  readonly shown: Shown;
  readonly light: Light;
  readonly options: PathOptions;
  readonly listNames: (ids: readonly string[]) => string;
  readonly onOptions: (options: PathOptions) => void;
}

/** The paths of each pair, best first. The arrow keys go from path to path and light each. */
export function PathList({ shown, light, options, listNames, onOptions }: PathListProps) {
  const { t } = useLanguage();
  const { pairs, joined, shortTitles } = shown;
  const hasPaths = pairs.some(({ paths }) => paths.length > 0);
  return (
    // The buttons inside have the focus; what bubbles up is only moved between them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={moveAmongPaths}>
      {joined !== null && <Joined joined={joined} light={light} listNames={listNames} />}
      {pairs.map((pair) => (
        <section key={`${pair.from} ${pair.to}`} aria-label={listNames([pair.from, pair.to])}>
          {pairs.length > 1 && (
            <h3 className={styles.pairName}>{listNames([pair.from, pair.to])}</h3>
          )}
          {pair.paths.length === 0 && (
            <NoPath
              pair={pair}
              options={options}
              names={listNames([pair.from, pair.to])}
              onOptions={onOptions}
            />
          )}
          <ol>
            {pair.paths.map((path, index) => (
              <PathRow
                key={path.lit.edges.join()}
                path={path}
                number={index + 1}
                shortTitles={shortTitles}
                isChosen={isSameLit(path.lit, light.lit)}
                onChoose={light.choose}
              />
            ))}
          </ol>
          <MorePaths pair={pair} options={options} onOptions={onOptions} />
        </section>
      ))}
      {hasPaths && <p className={styles.order}>{t("paths.order")}</p>}
    </div>
  );
}

interface JoinedProps extends Pick<PathListProps, "light" | "listNames"> {
  readonly joined: ShownJoined;
}

function Joined({ joined, light, listNames }: JoinedProps) {
  const { t } = useLanguage();
  const isChosen = isSameLit(joined.lit, light.lit);
  const pairs = joined.pairs.map(({ from, to }) => listNames([from, to])).join("; ");
  return (
    <div className={styles.path} data-chosen={isChosen || undefined}>
      <button
        type="button"
        data-path
        className={styles.chooseAll}
        aria-pressed={isChosen}
        onClick={() => light.choose(isChosen ? null : joined.lit)}
      >
        <b className={styles.joinedName}>{t("paths.joined")}</b>
        <span className={styles.meta}>
          {joined.isWhole ? t("paths.joinedHow", { pairs }) : t("paths.joinedPart", { pairs })}
        </span>
      </button>
    </div>
  );
}

interface MorePathsProps extends Pick<PathListProps, "options" | "onOptions"> {
  readonly pair: ShownPair;
}

/** What is not shown is owned to. */
function MorePaths({ pair: { answer, paths }, options, onOptions }: MorePathsProps) {
  const { t } = useLanguage();
  if (answer.more === "no" || paths.length === 0) return null;
  const canShow = answer.more === "yes" && options.limit < MOST_PATHS;
  return (
    <p className={styles.more}>
      {answer.more === "yes" ? t("paths.moreExist") : t("paths.moreUnknown")}{" "}
      {canShow && (
        <TextButton look="link" onClick={() => onOptions({ ...options, limit: MOST_PATHS })}>
          {t("paths.showMore", { number: MOST_PATHS })}
        </TextButton>
      )}
    </p>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function moveAmongPaths(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const from = event.target instanceof HTMLElement ? event.target.closest("[data-path]") : null;
  if (step === undefined || from === null) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-path]")];
  const next = all[all.findIndex((each) => each === from) + step];
  event.preventDefault();
  if (next === undefined) return;
  next.focus();
  if (next.getAttribute("aria-pressed") === "false") next.click();
}
