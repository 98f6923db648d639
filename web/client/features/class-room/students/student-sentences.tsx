import { useMemo, useState } from "react";
import { toKeyedMap } from "../../../../../graph/maps/keyed-map.ts";
import type { Said, StudentWork } from "../../../../contract/classes.ts";
import { SaidSentence } from "../../../classes/parts/said-sentence.tsx";
import { useClassKeys } from "../../../classes/use-class-keys.ts";
import { useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { PanelSection } from "../../../ui/panel-section.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { HandBackForm } from "../said/hand-back-form.tsx";
import styles from "./students.module.css";

/** What the map says, in sentences; each can be handed back to this student alone. */
export function StudentSentences({ work }: { readonly work: StudentWork }) {
  const { t } = useLanguage();
  const keys = useClassKeys(useTeacherClass());
  const [handing, setHanding] = useState<string | null>(null);
  const sentences = useMemo(
    () =>
      [...toKeyedMap(work.map, keys).propositions.values()].map(({ key, words }): Said => ({
        key,
        ...words,
      })),
    [work.map, keys],
  );
  const reasons = new Map(work.marked.map(({ phrase, reason }) => [phrase, reason]));
  const marked = work.map.phrases.filter(({ id }) => reasons.has(id));
  return (
    <div>
      <PanelSection title={t("classroom.student.sentences")} count={String(sentences.length)}>
        <ul className={styles.sentences}>
          {sentences.map((said) => (
            <li key={said.key}>
              <div className={styles.pair}>
                <span>
                  <SaidSentence said={said} />
                </span>
                <TextButton
                  look="link"
                  isExpanded={handing === said.key}
                  label={t("classroom.handBack.named", {
                    sentence: `${said.source} ${said.phrase} ${said.target}`,
                  })}
                  onClick={() => setHanding(handing === said.key ? null : said.key)}
                >
                  {t("classroom.handBack.act")}
                </TextButton>
              </div>
              {handing === said.key && (
                <HandBackForm
                  said={said}
                  student={work.student.id}
                  onDone={() => setHanding(null)}
                />
              )}
            </li>
          ))}
        </ul>
      </PanelSection>
      {marked.length > 0 && (
        <PanelSection title={t("classroom.student.marked")}>
          <ul className={styles.sentences}>
            {marked.map(({ id, text }) => (
              <li key={id}>
                <i>{text}</i>: {reasons.get(id)}
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
    </div>
  );
}
