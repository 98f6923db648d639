import { VisuallyHidden } from "@mantine/core";
import { useStore } from "zustand";
import type { CourseItem } from "../../../contract/courses.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./course.module.css";
import { openStep, type ProgressStore } from "./progress.ts";

export interface CourseStepsProps {
  readonly course: CourseItem;
  readonly open: string | null;
  readonly progress: ProgressStore;
}

/** All steps, with those that are done marked. Any may be opened. */
export function CourseSteps({ course, open, progress }: CourseStepsProps) {
  const { t, language } = useLanguage();
  const done = useStore(progress, (state) => state.done);
  const count = course.steps.filter(({ id }) => done.includes(`${course.id}/${id}`)).length;
  return (
    <nav aria-label={t("course.steps")} className={styles.steps}>
      <p className={styles.count}>{t("course.done", { done: count, all: course.steps.length })}</p>
      <ol>
        {course.steps.map(({ id, title }) => {
          const isDone = done.includes(`${course.id}/${id}`);
          return (
            <li key={id}>
              <button
                type="button"
                aria-current={id === open ? "step" : undefined}
                onClick={() => openStep(progress, course.id, id)}
              >
                <span className={styles.mark}>{isDone && <Icon name="check" size={15} />}</span>
                {title[language]}
                {isDone && <VisuallyHidden> ({t("course.isDone")})</VisuallyHidden>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
