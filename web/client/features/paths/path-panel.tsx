import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { overviewQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { formatPathOptions, type PathOptions, USUAL_OPTIONS } from "../../state/path-options.ts";
import { useAtlasStores, useView } from "../../state/use-atlas-stores.ts";
import { useFocusOnArrival } from "../../state/use-focus-on-arrival.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import type { Panel } from "../../state/view.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { PathEnds } from "./path-ends.tsx";
import { MOST_ENDS } from "./path-options.ts";
import { PathOptionsBar } from "./path-options-bar.tsx";
import { PathResults } from "./path-results.tsx";
import styles from "./paths.module.css";
import { useEndNames } from "./use-end-names.ts";

export interface PathPanelProps {
  /** The entities that are to be connected; fewer than two while the reader still chooses. */
  readonly ends: readonly string[];
}

/** "How are these connected?": the ends, what a path may use, and the paths as sentences, one of them lit. */
export function PathPanel({ ends }: PathPanelProps) {
  const { t } = useLanguage();
  const { view } = useAtlasStores();
  const { stepOut } = useNavigation();
  const heading = useFocusOnArrival();
  const options = useView(({ panel }) => optionsIn(panel));
  const [isAdding, setIsAdding] = useState(false);
  const overview = useQuery(overviewQuery).data;
  const { entityOf, listNames } = useEndNames(overview);
  const isComplete = ends.length > 1;
  const setOptions = (next: PathOptions) =>
    view.setState({ panel: { kind: "paths", ends, ...unlessUsual(next) } });
  const changeEnds = (next: readonly string[]) => {
    setIsAdding(false);
    view.setState({ panel: { kind: "paths", ends: next, ...unlessUsual(options) }, lit: null });
  };
  return (
    <article className={styles.panel}>
      <header className={styles.head}>
        <div className={styles.top}>
          <h2 ref={heading} tabIndex={-1} className={styles.question}>
            {isComplete ? t("paths.titleOf", { names: listNames(ends) }) : t("paths.title")}
          </h2>
          <IconButton icon="close" label={t("inspector.close")} keys="Esc" onClick={stepOut} />
        </div>
        <PathEnds ends={ends} entityOf={entityOf} isAdding={isAdding} onChange={changeEnds} />
        <PathOptionsBar
          options={options}
          relations={overview?.relations ?? []}
          onChange={setOptions}
        >
          {isComplete && ends.length < MOST_ENDS && !isAdding && (
            <TextButton icon="plus" onClick={() => setIsAdding(true)}>
              {t("paths.add")}
            </TextButton>
          )}
        </PathOptionsBar>
      </header>
      {isComplete ? (
        <PathResults ends={ends} options={options} listNames={listNames} onOptions={setOptions} />
      ) : (
        <p className={styles.quiet}>{t("paths.incomplete")}</p>
      )}
    </article>
  );
}

function optionsIn(panel: Panel | null): PathOptions {
  return (panel?.kind === "paths" && panel.options) || USUAL_OPTIONS;
}

function unlessUsual(options: PathOptions): { readonly options?: PathOptions } {
  return formatPathOptions(options) === "" ? {} : { options };
}
