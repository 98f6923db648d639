import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./search.module.css";
import type { Hit, useSearch } from "./use-search.ts";

export function SearchHits(search: ReturnType<typeof useSearch>) {
  const { t } = useLanguage();
  const { isOpen, hits, active, text, hasAnswered, failure, listId } = search;
  return (
    <div className={styles.popover} hidden={!isOpen}>
      <ul id={listId} role="listbox" aria-label={t("bar.search")}>
        {hits.map((hit, index) => (
          <Option
            key={hit.id}
            hit={hit}
            id={`${listId}-${index}`}
            isActive={index === active}
            onOpen={() => search.open(hit)}
          />
        ))}
      </ul>
      {failure === null && hasAnswered && hits.length === 0 && (
        <p className={styles.empty}>{t("bar.searchEmpty", { text: text.trim() })}</p>
      )}
      {failure !== null && (
        <div className={styles.empty} role="alert">
          {failure.message === "" ? t("error.offline") : failure.message}{" "}
          <TextButton look="link" onClick={search.retry}>
            {t("error.retry")}
          </TextButton>
        </div>
      )}
      <p className={styles.hint}>{t("bar.searchHint")}</p>
    </div>
  );
}

interface OptionProps {
  readonly hit: Hit;
  readonly id: string;
  readonly isActive: boolean;
  readonly onOpen: () => void;
}

function Option({ hit, id, isActive, onOpen }: OptionProps) {
  const { t, language } = useLanguage();
  const name = hit.labels[language];
  const isOther = hit.matched !== name && hit.matched !== hit.abbreviation;
  return (
    // The field keeps the focus and hears the keys: an option of a combobox has none of its own.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.option}
      ref={isActive ? scrollIntoSight : null}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <KindMark kind={hit.kind} size={20} />
      <span className={styles.name}>
        {name}
        {isOther && (
          <span className={styles.also} lang={hit.language ?? undefined}>
            {t("bar.searchAlso", { name: hit.matched })}
            {hit.language !== null && <b>{hit.language.toUpperCase()}</b>}
          </span>
        )}
      </span>
      <span className={styles.kind}>
        {hit.abbreviation !== null && <b>{hit.abbreviation}</b>}
        {t(`kind.${hit.kind}`)}
      </span>
    </li>
  );
}

function scrollIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}
