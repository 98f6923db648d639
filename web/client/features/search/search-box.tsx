import { VisuallyHidden } from "@mantine/core";
import { useLanguage } from "../../i18n/use-language.ts";
import { Icon } from "../../ui/icon.tsx";
import { SearchHits } from "./search-hits.tsx";
import styles from "./search.module.css";
import type { SearchExtra } from "./search-extra.ts";
import { useSearch } from "./use-search.ts";

export interface SearchBoxProps {
  /** What else can be found and run beside entities. */
  readonly extras: readonly SearchExtra[];
  /** An entity was opened, or the search was left with Escape. */
  readonly onDone?: () => void;
}

/** One field for every name in the atlas: an ARIA 1.2 combobox with a list box. */
export function SearchBox({ extras, onDone = () => undefined }: SearchBoxProps) {
  const { t } = useLanguage();
  const search = useSearch(extras, onDone);
  const { listId, hits, active, isOpen, text } = search;
  return (
    <search
      className={styles.box}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && search.close()}
    >
      <Icon name="search" />
      <input
        ref={search.field}
        className={styles.field}
        type="text"
        role="combobox"
        aria-label={t("bar.search")}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
        placeholder={t("bar.search")}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        value={text}
        onChange={(event) => search.type(event.currentTarget.value)}
        onFocus={search.show}
        onKeyDown={search.onKeyDown}
      />
      <kbd className={styles.keys} aria-hidden>
        {/Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘K" : "Ctrl K"}
      </kbd>
      <VisuallyHidden role="status">
        {isOpen && search.hasAnswered ? t("bar.results", { count: hits.length }) : ""}
      </VisuallyHidden>
      <SearchHits {...search} />
    </search>
  );
}
