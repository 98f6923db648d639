import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { mapsApi } from "../../../api/maps-api.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { QueryProblem } from "../../../problems/index.ts";
import { LoadingNote } from "../../../ui/loading-note.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import type { TakenGoal } from "../draft/take-goal.ts";
import styles from "./sources.module.css";

export interface FromOwnMapProps {
  readonly onTake: (taken: TakenGoal) => Promise<void> | void;
  readonly action?: string;
}

/** A map that was drawn in this browser. */
export function FromOwnMap({ onTake, action }: FromOwnMapProps) {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(mapsApi.own("there"));
  const [chosen, setChosen] = useState<string | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  if (error !== null) return <QueryProblem failure={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingNote text={t("activity.loading")} />;
  if (data.length === 0) return <p className={styles.quiet}>{t("activity.noMaps")}</p>;
  const options = data.map(({ id, title, focusQuestion }) => ({
    value: id,
    label: title || focusQuestion || id,
  }));
  const id = chosen ?? data[0]?.id ?? "";
  const take = async (): Promise<void> => {
    try {
      const { map } = await mapsApi.read(id);
      const name = options.find(({ value }) => value === id)?.label ?? id;
      setFailure(null);
      await onTake({ map, name });
    } catch (problem) {
      setFailure(problem as Error);
    }
  };
  return (
    <div className={styles.form}>
      <SelectField label={t("activity.ownMap")} value={id} options={options} onChange={setChosen} />
      {failure !== null && <p role="alert">{failure.message || t("error.offline")}</p>}
      <TextButton look="bordered" onClick={() => void take()}>
        {action ?? t("activity.startFromThis")}
      </TextButton>
    </div>
  );
}
