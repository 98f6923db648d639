import { useLanguage } from "../i18n/use-language.ts";
import { KindMark } from "../marks/kind-mark.tsx";
import { TextButton } from "../ui/text-button.tsx";
import styles from "./entity-combobox.module.css";
import type { EntityHit, useEntityCombobox } from "./use-entity-combobox.ts";

export interface EntityHitsProps extends ReturnType<typeof useEntityCombobox> {
  readonly label: string;
}

export function EntityHits(search: EntityHitsProps) {
  const { t } = useLanguage();
  const { label, isOpen, hits, active, text, hasAnswered, failure, listId } = search;
  return (
    <div className={styles.popover} hidden={!isOpen}>
      <ul id={listId} role="listbox" aria-label={label}>
        {hits.map((hit, index) => (
          <Option
            key={hit.id}
            hit={hit}
            id={`${listId}-${index}`}
            isActive={index === active}
            onChoose={() => search.choose(hit)}
          />
        ))}
      </ul>
      {failure === null && hasAnswered && hits.length === 0 && (
        <p className={styles.note}>{t("bar.searchEmpty", { text: text?.trim() ?? "" })}</p>
      )}
      {failure !== null && (
        <div className={styles.note} role="alert">
          {failure.message === "" ? t("error.offline") : failure.message}{" "}
          <TextButton look="link" onClick={search.retry}>
            {t("error.retry")}
          </TextButton>
        </div>
      )}
    </div>
  );
}

interface OptionProps {
  readonly hit: EntityHit;
  readonly id: string;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function Option({ hit, id, isActive, onChoose }: OptionProps) {
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
      onClick={onChoose}
    >
      <KindMark kind={hit.kind} size={18} />
      <span className={styles.name}>
        {name}
        {isOther && (
          <span className={styles.also} lang={hit.language ?? undefined}>
            {t("bar.searchAlso", { name: hit.matched })}
          </span>
        )}
      </span>
    </li>
  );
}

function scrollIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}
