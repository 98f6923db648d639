import { VisuallyHidden } from "@mantine/core";
import type { KeyboardEvent } from "react";
import type { LibraryQuestion } from "../../../contract/questions.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { QueryProblem } from "../../problems/index.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { GROUPINGS } from "./group-library.ts";
import { LibraryTree } from "./library-tree.tsx";
import styles from "./query-library.module.css";
import { type LibraryState, useLibrary } from "./use-library.ts";
import { useTreeKeys } from "./use-tree-keys.ts";

export interface QueryLibraryProps {
  /** The id of the question that is open; null where none is. */
  readonly selected: string | null;
  readonly onOpen: (question: LibraryQuestion) => void;
}

/** All questions of the library, to be found by words and by groups. Opening one runs nothing. */
export function QueryLibrary({ selected, onOpen }: QueryLibraryProps) {
  const { t } = useLanguage();
  const library = useLibrary(selected);
  const keys = useTreeKeys(library.toggle);
  const { groups, text, count, failure } = library;
  return (
    <div className={styles.library}>
      <LibrarySearch library={library} onEnter={keys.enter} />
      <GroupingChoice library={library} />
      {failure !== null && <QueryProblem failure={failure} retry={library.retry} />}
      {count === null && failure === null && <LoadingNote text={t("inspector.loading")} />}
      <LibraryTree {...{ groups, selected, onOpen, keys }} {...library} />
      {count === 0 && <p className={styles.none}>{t("library.none", { text: text.trim() })}</p>}
    </div>
  );
}

interface LibrarySearchProps {
  readonly library: LibraryState;
  /** Goes on to what was found. */
  readonly onEnter: () => void;
}

function LibrarySearch({ library, onEnter }: LibrarySearchProps) {
  const { t } = useLanguage();
  const { text, search, count } = library;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") onEnter();
    else if (event.key === "Escape" && text !== "") search("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className={styles.search}>
      <Icon name="search" size={16} />
      <input
        type="text"
        aria-label={t("library.find")}
        title={t("library.findHint")}
        placeholder={t("library.find")}
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        value={text}
        onChange={(event) => search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {text !== "" && (
        <IconButton icon="close" label={t("library.clear")} onClick={() => search("")} />
      )}
      <VisuallyHidden role="status">
        {text.trim() !== "" && count !== null ? t("library.found", { count }) : ""}
      </VisuallyHidden>
    </search>
  );
}

function GroupingChoice({ library: { grouping, groupBy } }: { readonly library: LibraryState }) {
  const { t } = useLanguage();
  return (
    <div className={styles.grouping} role="group" aria-label={t("library.grouping")}>
      {GROUPINGS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === grouping}
          onClick={() => groupBy(each)}
        >
          {t(`library.${each}`)}
        </button>
      ))}
    </div>
  );
}
