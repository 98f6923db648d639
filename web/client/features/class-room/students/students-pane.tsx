import { type ReactNode, useState } from "react";
import { aliasName } from "../../../../../graph/classes/alias-name.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { byNeed, NEEDS, needOf } from "./student-need.ts";
import { StudentDetail } from "./student-detail.tsx";
import { StudentRow } from "./student-row.tsx";
import styles from "./students.module.css";
import { useNeedContext } from "./use-need-context.ts";

export interface StudentsPaneProps {
  readonly renderMap: (map: ConceptMap) => ReactNode;
}

/** All students by alias, who may need somebody first; one of them opened beside the list. */
export function StudentsPane({ renderMap }: StudentsPaneProps) {
  const { t, language } = useLanguage();
  const { students } = useTeacherClass();
  const context = useNeedContext();
  const [opened, setOpened] = useState<string | null>(null);
  const sorted = students.toSorted(byNeed(context, ({ alias }) => aliasName(alias, language)));
  const student = students.find(({ id }) => id === opened);
  const counts = NEEDS.map((need) => ({
    need,
    count: students.filter((each) => needOf(each, context) === need).length,
  })).filter(({ count }) => count > 0);
  return (
    <div className={styles.pane} data-opened={student !== undefined || undefined}>
      <div className={styles.list}>
        {students.length === 0 && <p className={styles.none}>{t("classroom.students.none")}</p>}
        <p className={styles.counts}>
          {counts.map(({ need, count }) => (
            <span key={need} data-need={need}>
              {t(`classroom.needs.${need}`, { count })}
            </span>
          ))}
        </p>
        <ul>
          {sorted.map((each) => (
            <StudentRow
              key={each.id}
              student={each}
              context={context}
              isOpened={each.id === opened}
              onOpen={() => setOpened(each.id === opened ? null : each.id)}
            />
          ))}
        </ul>
        {students.length > 0 && <p className={styles.rule}>{t("classroom.students.rule")}</p>}
      </div>
      {student !== undefined && (
        <StudentDetail
          key={student.id}
          student={student}
          renderMap={renderMap}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
