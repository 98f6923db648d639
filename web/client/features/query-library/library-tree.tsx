import { Fragment, useState } from "react";
import type { LibraryQuestion } from "../../../contract/questions.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Icon } from "../../ui/icon.tsx";
import type { LibraryGroup } from "./group-library.ts";
import styles from "./query-library.module.css";
import type { FoundQuestion } from "./search-library.ts";
import type { LibraryState } from "./use-library.ts";
import type { TreeKeys } from "./use-tree-keys.ts";

export interface LibraryTreeProps extends Pick<LibraryState, "groups" | "isOpen" | "toggle"> {
  readonly selected: string | null;
  readonly onOpen: (question: LibraryQuestion) => void;
  readonly keys: TreeKeys;
}

/** Groups and their questions: an ARIA tree, so that Tab passes it in one step and the arrow keys walk in it. */
export function LibraryTree({ groups, isOpen, toggle, selected, onOpen, keys }: LibraryTreeProps) {
  const { t } = useLanguage();
  const [visited, setVisited] = useState<string | null>(null);
  const there = groups.flatMap(({ key, found }) => [
    key,
    ...(isOpen(key) ? found.map(({ question }) => question.id) : []),
  ]);
  const stop = [visited, selected].find((id) => id !== null && there.includes(id)) ?? there[0];
  const focusOf = (id: string) => ({
    tabIndex: id === stop ? 0 : -1,
    onFocus: () => setVisited(id),
  });
  if (groups.length === 0) return null;
  return (
    <ul
      ref={keys.tree}
      role="tree"
      aria-label={t("library.tree")}
      className={styles.tree}
      onKeyDown={keys.onKeyDown}
    >
      {groups.map((group, index) => (
        <Fragment key={group.key}>
          <GroupItem
            group={group}
            place={{ position: index + 1, size: groups.length }}
            isOpen={isOpen(group.key)}
            onToggle={() => toggle(group.key, !isOpen(group.key))}
            focus={focusOf(group.key)}
          />
          {isOpen(group.key) &&
            group.found.map((found, at) => (
              <QuestionItem
                key={found.question.id}
                found={found}
                place={{ position: at + 1, size: group.found.length }}
                isSelected={found.question.id === selected}
                onOpen={() => onOpen(found.question)}
                focus={focusOf(found.question.id)}
              />
            ))}
        </Fragment>
      ))}
    </ul>
  );
}

interface ItemProps {
  readonly place: { readonly position: number; readonly size: number };
  readonly focus: { readonly tabIndex: number; readonly onFocus: () => void };
}

interface GroupItemProps extends ItemProps {
  readonly group: LibraryGroup;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function GroupItem({ group, place, isOpen, onToggle, focus }: GroupItemProps) {
  const { language } = useLanguage();
  return (
    <li role="none">
      <button
        type="button"
        role="treeitem"
        aria-level={1}
        aria-posinset={place.position}
        aria-setsize={place.size}
        aria-expanded={isOpen}
        data-group={group.key}
        className={styles.group}
        onClick={onToggle}
        {...focus}
      >
        <Icon name={isOpen ? "chevronDown" : "chevronRight"} size={14} />
        <span>{group.title}</span>
        <span className={styles.count}>{formatNumber(group.found.length, language)}</span>
      </button>
    </li>
  );
}

interface QuestionItemProps extends ItemProps {
  readonly found: FoundQuestion;
  readonly isSelected: boolean;
  readonly onOpen: () => void;
}

function QuestionItem({ found, place, isSelected, onOpen, focus }: QuestionItemProps) {
  const { language } = useLanguage();
  const { question, also } = found;
  return (
    <li role="none">
      <button
        type="button"
        role="treeitem"
        aria-level={2}
        aria-posinset={place.position}
        aria-setsize={place.size}
        aria-selected={isSelected}
        title={question.about?.[language]}
        className={styles.question}
        onClick={onOpen}
        {...focus}
      >
        {question.labels[language]}
        {also !== null && <small lang={also.language}>{also.text}</small>}
      </button>
    </li>
  );
}
