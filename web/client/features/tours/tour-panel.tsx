import { useQuery } from "@tanstack/react-query";
import { toursQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { QueryProblem } from "../../problems/index.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { TourList } from "./tour-list.tsx";
import { TourSteps } from "./tour-steps.tsx";
import styles from "./tours.module.css";

export interface TourPanelProps {
  /** Empty: the list of all tours. */
  readonly id: string;
  readonly step: number;
}

export function TourPanel({ id, step }: TourPanelProps) {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(toursQuery);
  if (data === undefined)
    return (
      <div className={styles.panel}>
        {error === null ? (
          <LoadingNote text={t("inspector.loading")} />
        ) : (
          <QueryProblem failure={error} retry={() => void refetch()} />
        )}
      </div>
    );
  const tour = data.tours.find((each) => each.id === id);
  return (
    <article className={styles.panel}>
      {tour !== undefined && <TourSteps key={tour.id} tour={tour} step={step} />}
      {tour === undefined && (
        <>
          {id !== "" && <p role="status">{t("tour.unknown", { id })}</p>}
          <TourList tours={data.tours} />
        </>
      )}
    </article>
  );
}
