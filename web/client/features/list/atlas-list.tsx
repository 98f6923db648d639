import { formatNumber } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { selectedEntities } from "../../state/view.ts";
import { useNotedIds } from "../../state/use-notes.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { useView } from "../../state/use-atlas-stores.ts";
import { FocusRelations } from "./focus-relations.tsx";
import styles from "./list.module.css";
import { type KindGroup, useAtlasList } from "./use-atlas-list.ts";

/** The canvas in words: everything in view, reachable by keyboard. */
export function AtlasList() {
  const { t, language } = useLanguage();
  const { list, filter, setFilter, groups, degrees, focus, focusRelations, total, onKeyDown } =
    useAtlasList();
  const hasMatch = groups.length > 0;
  return (
    <section className={styles.list} aria-label={t("list.title")} id="atlas-list">
      <div className={styles.head}>
        <h2>
          {t("list.title")} <span>{formatNumber(total, language)}</span>
        </h2>
        <input
          type="search"
          className={styles.filter}
          aria-label={t("list.filter")}
          placeholder={t("list.filter")}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "ArrowDown" && onKeyDown(event)}
        />
      </div>
      {total === 0 && <p className={styles.empty}>{t("list.empty")}</p>}
      {total > 0 && !hasMatch && (
        <p className={styles.empty}>{t("list.noMatch", { text: filter.trim() })}</p>
      )}
      {/* The rows are buttons; the keys only move the focus among them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={list} onKeyDown={onKeyDown}>
        {focus !== null && filter === "" && (
          <FocusRelations focus={focus} relations={focusRelations} />
        )}
        {groups.map((group) => (
          <Group key={group.kind} group={group} degrees={degrees} />
        ))}
      </div>
    </section>
  );
}

interface GroupProps {
  readonly group: KindGroup;
  readonly degrees: ReadonlyMap<string, number>;
}

function Group({ group, degrees }: GroupProps) {
  const { t, language } = useLanguage();
  const { openEntity } = useNavigation();
  const selection = useView((view) => view.selection);
  const noted = useNotedIds();
  return (
    <div className={styles.group}>
      <h3>
        {t(`kind.${group.kind}`)} <span>{formatNumber(group.entities.length, language)}</span>
      </h3>
      <ul>
        {group.entities.map(({ id, labels, abbreviation }) => (
          <li key={id}>
            <button
              type="button"
              data-row
              className={styles.row}
              aria-current={selectedEntities(selection).includes(id) || undefined}
              onClick={() => openEntity(id)}
            >
              <KindMark kind={group.kind} size={18} />
              <span className={styles.name}>
                {labels[language]}
                {abbreviation !== null && <small>{abbreviation}</small>}
                {noted.has(id) && <small>{t("list.noted")}</small>}
              </span>
              <span className={styles.count}>
                {t("list.relations", { count: degrees.get(id) ?? 0 })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
