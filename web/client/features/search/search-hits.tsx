import type { ReactNode } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { Icon } from "../../ui/icon.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./search.module.css";
import type { SearchExtra } from "./search-extra.ts";
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
            id={`${listId}-${index}`}
            isActive={index === active}
            onOpen={() => search.open(hit)}
          >
            {hit.kind === "entity" ? <EntityHit hit={hit.entity} /> : <ExtraHit {...hit.extra} />}
          </Option>
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
  readonly id: string;
  readonly isActive: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

function Option({ id, isActive, onOpen, children }: OptionProps) {
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
      {children}
    </li>
  );
}

function EntityHit({ hit }: { readonly hit: Extract<Hit, { kind: "entity" }>["entity"] }) {
  const { t, language } = useLanguage();
  const name = hit.labels[language];
  const isOther = hit.matched !== name && hit.matched !== hit.abbreviation;
  return (
    <>
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
    </>
  );
}

function ExtraHit({ icon, name, hint, group }: SearchExtra) {
  const { t } = useLanguage();
  return (
    <>
      <Icon name={icon} size={18} />
      <span className={styles.name}>
        {name}
        {group === "work" && (
          <span className={styles.also} lang="en">
            {hint}
          </span>
        )}
      </span>
      <span className={styles.kind}>
        {group !== "work" && hint !== "" && <kbd>{hint}</kbd>}
        {t(`palette.${group}`)}
      </span>
    </>
  );
}

function scrollIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}
