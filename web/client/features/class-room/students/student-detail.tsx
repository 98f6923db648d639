import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { aliasName } from "../../../../../graph/classes/alias-name.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import type { StudentHead } from "../../../../contract/classes.ts";
import { classesApi } from "../../../api/classes-api.ts";
import { useOpenClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { QueryProblem } from "../../../problems/index.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { LoadingNote } from "../../../ui/loading-note.tsx";
import { StudentActions } from "./student-actions.tsx";
import { StudentGrowth } from "./student-growth.tsx";
import { StudentSentences } from "./student-sentences.tsx";
import styles from "./students.module.css";

export interface StudentDetailProps {
  readonly student: StudentHead;
  readonly renderMap: (map: ConceptMap) => ReactNode;
  readonly onClose: () => void;
}

/** One student's map as it is saved, and what can be done for this student. */
export function StudentDetail({ student, renderMap, onClose }: StudentDetailProps) {
  const { t, language } = useLanguage();
  const { key } = useOpenClass();
  const { data, error, refetch } = useQuery({
    queryKey: ["class-work", key.id, student.id, student.revision, student.handedBack],
    queryFn: () => classesApi.work(key, student.id),
    placeholderData: keepPreviousData,
    networkMode: "always",
  });
  const name = aliasName(student.alias, language);
  return (
    <section className={styles.detail} aria-label={name}>
      <header className={styles.detailHead}>
        <h3>{name}</h3>
        <IconButton icon="close" label={t("inspector.close")} onClick={onClose} />
      </header>
      {error !== null && data === undefined && (
        <QueryProblem failure={error} retry={() => void refetch()} />
      )}
      {data === undefined ? (
        error === null && <LoadingNote text={t("classroom.student.loading")} />
      ) : (
        <>
          <div className={styles.map}>{renderMap(data.map)}</div>
          <div className={styles.columns}>
            <StudentSentences work={data} />
            <div>
              <StudentGrowth work={data} />
              <StudentActions student={student} onRemoved={onClose} />
            </div>
          </div>
        </>
      )}
    </section>
  );
}
