import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { overviewQuery } from "../../../api/queries.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useNavigation } from "../../../state/use-navigation.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import styles from "../map-atlas.module.css";
import { AddWork } from "./add-work.tsx";

export interface WorkEvidenceProps {
  readonly works: readonly string[];
  /** Null where it can only be read. */
  readonly onChange: ((works: readonly string[]) => void) | null;
}

/** Works that a part rests on: to open, to add, to take away. */
export function WorkEvidence({ works, onChange }: WorkEvidenceProps) {
  const { t } = useLanguage();
  const { openWork } = useNavigation();
  const [isAdding, setAdding] = useState(false);
  const { data } = useQuery(overviewQuery);
  const byId = new Map((data?.works ?? []).map((work) => [work.id, work]));
  return (
    <>
      {works.length > 0 && <h4>{t("mapatlas.works")}</h4>}
      {works.map((id) => (
        <div key={id} className={styles.item}>
          <button type="button" className={styles.work} onClick={() => openWork(id)}>
            {byId.get(id)?.short ?? id} <cite lang="en">{byId.get(id)?.title}</cite>
          </button>
          {onChange !== null && (
            <IconButton
              icon="close"
              label={t("mapatlas.removeWork", { name: byId.get(id)?.short ?? id })}
              onClick={() => onChange(works.filter((each) => each !== id))}
            />
          )}
        </div>
      ))}
      {onChange !== null && (
        <TextButton look="link" isExpanded={isAdding} onClick={() => setAdding(!isAdding)}>
          {t("mapatlas.findSupport")}
        </TextButton>
      )}
      {onChange !== null && isAdding && (
        <AddWork
          works={(data?.works ?? []).filter(({ id }) => !works.includes(id))}
          onAdd={(id) => {
            onChange([...works, id]);
            setAdding(false);
          }}
        />
      )}
    </>
  );
}
