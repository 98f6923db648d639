import { useMemo, useState } from "react";
import type { Statement } from "../../../contract/shared.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { FoldList, StatementRow, readTypePhrase } from "../../statements/index.ts";
import { toggleIn } from "../../state/filters.ts";
import { ContestedMark } from "../../ui/contested-mark.tsx";
import { Icon } from "../../ui/icon.tsx";
import { PanelSection } from "../../ui/panel-section.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { groupRelations, type RelationGroup } from "./group-relations.ts";
import styles from "./inspector.module.css";

export interface RelationGroupsProps {
  readonly entity: string;
  readonly statements: readonly Statement[];
}

export function RelationGroups({ entity, statements }: RelationGroupsProps) {
  const { t, language } = useLanguage();
  const groups = useMemo(() => groupRelations(entity, statements), [entity, statements]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const total = statements.filter(({ object }) => object !== null).length;
  const isAllOpen = groups.length > 0 && groups.every(({ key }) => opened.has(key));
  const toggleAll = () => setOpened(new Set(isAllOpen ? [] : groups.map(({ key }) => key)));
  return (
    <PanelSection
      title={t("inspector.relations")}
      count={formatNumber(total, language)}
      action={
        groups.length > 1 && (
          <TextButton look="link" onClick={toggleAll}>
            {isAllOpen ? t("inspector.foldAll") : t("inspector.openAll")}
          </TextButton>
        )
      }
    >
      {(["out", "in"] as const).map((direction) => {
        const members = groups.filter((group) => group.direction === direction);
        if (members.length === 0) return null;
        return (
          <div key={direction}>
            <h4 className={styles.direction}>
              <Icon name={direction === "out" ? "out" : "back"} size={13} />
              {direction === "out" ? t("inspector.relationsOut") : t("inspector.relationsIn")}
            </h4>
            <ul>
              {members.map((group) => (
                <Group
                  key={group.key}
                  group={group}
                  isOpen={opened.has(group.key)}
                  onToggle={() => setOpened(toggleIn(opened, group.key))}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </PanelSection>
  );
}

interface GroupProps {
  readonly group: RelationGroup;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Group({ group, isOpen, onToggle }: GroupProps) {
  const { t, language } = useLanguage();
  const { statements, others, contested } = group;
  const count = formatNumber(statements.length, language);
  return (
    <li>
      <button type="button" className={styles.group} aria-expanded={isOpen} onClick={onToggle}>
        <span className={styles.chevron}>
          <Icon name="chevronRight" size={15} />
        </span>
        <i className={styles.phrase}>{readTypePhrase(group.type, language, group.plural)}</i>
        <span className={styles.others}>
          {others.map(({ labels }) => labels[language]).join(", ")}
        </span>
        {contested > 0 && <ContestedMark label={t("status.contested")} />}
        <span className={styles.number}>
          {contested === 0
            ? count
            : t("inspector.ofCount", { part: contested, whole: statements.length })}
        </span>
      </button>
      {isOpen && (
        <ul className={styles.sentences}>
          <FoldList
            items={statements}
            keyOf={(statement) => statement.id}
            render={(statement) => <StatementRow statement={statement} as="sentence" />}
            first={12}
          />
        </ul>
      )}
    </li>
  );
}
