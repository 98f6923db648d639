import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useStore } from "zustand";
import type { CourseItem } from "../../../contract/courses.ts";
import { coursesQuery } from "../../api/courses-queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { QueryProblem } from "../../problems/index.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { CourseFile } from "./course-file.tsx";
import { CourseSteps } from "./course-steps.tsx";
import styles from "./course.module.css";
import { openProgress, type ProgressStore } from "./progress.ts";
import { StepTask } from "./step-task.tsx";

export interface CoursePanelProps {
  /** Says in the reader's language why a statement was not run. */
  readonly renderFailure: (failure: unknown) => ReactNode;
}

/** Learning Cypher step by step: the task here, the statement in the editor. */
export function CoursePanel({ renderFailure }: CoursePanelProps) {
  const { t } = useLanguage();
  const [progress] = useState(openProgress);
  const own = useStore(progress, (state) => state.own);
  const { data, error, refetch } = useQuery(coursesQuery);
  if (error !== null) return <QueryProblem failure={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingNote text={t("inspector.loading")} />;
  const courses = [...data.courses.filter(({ id }) => own.every((each) => each.id !== id)), ...own];
  return (
    <div className={styles.course}>
      <OpenCourse courses={courses} progress={progress} renderFailure={renderFailure} />
      <CourseFile progress={progress} />
    </div>
  );
}

interface OpenCourseProps extends CoursePanelProps {
  readonly courses: readonly CourseItem[];
  readonly progress: ProgressStore;
}

function OpenCourse({ courses, progress, renderFailure }: OpenCourseProps) {
  const { t, language } = useLanguage();
  const { course: chosen, open } = useStore(progress);
  const course = courses.find(({ id }) => id === chosen) ?? courses[0];
  if (course === undefined) return null;
  const step = course.steps.find(({ id }) => id === open[course.id]) ?? course.steps[0];
  return (
    <>
      {courses.length > 1 ? (
        <SelectField
          label={t("course.choose")}
          value={course.id}
          options={courses.map(({ id, title }) => ({ value: id, label: title[language] }))}
          onChange={(id) => progress.setState({ course: id })}
        />
      ) : (
        <h2 className={styles.title}>{course.title[language]}</h2>
      )}
      <p className={styles.about}>{course.about[language]}</p>
      {step !== undefined && (
        <StepTask
          key={`${course.id} ${step.id}`}
          course={course}
          step={step}
          progress={progress}
          renderFailure={renderFailure}
        />
      )}
      <CourseSteps course={course} open={step?.id ?? null} progress={progress} />
    </>
  );
}
