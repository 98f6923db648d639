import { type ChangeEvent, useRef, useState } from "react";
import { type Translate, useLanguage } from "../../i18n/use-language.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./course.module.css";
import { addOwn, type ProgressStore } from "./progress.ts";
import type { CourseFault } from "./read-course-file.ts";

/** A teacher's own course, from a file. It stays in this browser. */
export function CourseFile({ progress }: { readonly progress: ProgressStore }) {
  const { t } = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<CourseFault | null>(null);
  const open = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file === undefined) return;
    const { readCourseFile } = await import("./read-course-file.ts");
    const read = readCourseFile(await file.text());
    currentTarget.value = "";
    setFault(read.kind === "fault" ? read.fault : null);
    if (read.kind === "course") addOwn(progress, read.course);
  };
  return (
    <div className={styles.file}>
      <input
        ref={field}
        hidden
        type="file"
        accept=".yaml,.yml"
        aria-label={t("course.openFile")}
        onChange={(event) => void open(event)}
      />
      <TextButton icon="file" onClick={() => field.current?.click()}>
        {t("course.openFile")}
      </TextButton>
      {fault !== null && <p role="alert">{sayFault(fault, t)}</p>}
    </div>
  );
}

function sayFault(fault: CourseFault, t: Translate): string {
  if (fault.kind === "large") return t("course.fault.large");
  if (fault.kind === "yaml") return t("course.fault.yaml", { text: fault.text });
  return t(`course.fault.${fault.kind}`, { where: fault.where });
}
