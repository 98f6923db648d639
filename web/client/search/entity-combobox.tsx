import { VisuallyHidden } from "@mantine/core";
import type { EntityKind } from "../../../graph/model/kinds.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { KindMark } from "../marks/kind-mark.tsx";
import styles from "./entity-combobox.module.css";
import { EntityHits } from "./entity-hits.tsx";
import { useEntityCombobox } from "./use-entity-combobox.ts";

export interface ChosenEntity {
  readonly name: string;
  /** Null where the atlas does not know it any more. */
  readonly kind: EntityKind | null;
}

export interface EntityComboboxProps {
  readonly label: string;
  readonly chosen: ChosenEntity | null;
  readonly placeholder: string;
  readonly onChoose: (id: string) => void;
  /** The kinds it may have; any where nothing is said. */
  readonly kinds?: readonly EntityKind[];
}

/**
 * A field that holds one entity, found by any of its names in any language: an ARIA 1.2 combobox. Its list takes the
 * width of the nearest positioned ancestor.
 */
export function EntityCombobox(props: EntityComboboxProps) {
  const { label, chosen, placeholder, onChoose, kinds } = props;
  const { t } = useLanguage();
  const search = useEntityCombobox(onChoose, kinds);
  const { listId, hits, active, isOpen, text, hasAnswered } = search;
  return (
    <div
      className={styles.box}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && search.leave()}
    >
      {chosen?.kind && text === null && <KindMark kind={chosen.kind} size={18} />}
      <input
        className={styles.field}
        data-marked={(chosen?.kind && text === null) || undefined}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && hits.length > 0 ? `${listId}-${active}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        value={text ?? chosen?.name ?? ""}
        onChange={(event) => search.type(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={search.onKeyDown}
      />
      <VisuallyHidden role="status">
        {hasAnswered ? t("bar.results", { count: hits.length }) : ""}
      </VisuallyHidden>
      <EntityHits label={label} {...search} />
    </div>
  );
}
