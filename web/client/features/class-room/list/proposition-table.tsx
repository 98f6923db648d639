import { useMemo, useState } from "react";
import type { ClassMap, Said } from "../../../../contract/classes.ts";
import { EMPTY_CLASS_MAP } from "../../../classes/empty-class-map.ts";
import { SaidSentence } from "../../../classes/parts/said-sentence.tsx";
import { useClassState, useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import styles from "./proposition-table.module.css";

/** A table that is longer takes a moment to draw; the rest comes on request. */
const AT_ONCE = 200;

/** The class map in sentences: all of it, for keyboards, screen readers and whoever looks for something. */
export function PropositionTable({ onChoose }: { readonly onChoose: (said: Said) => void }) {
  const { t } = useLanguage();
  const map = useClassState((state) => state.map) ?? EMPTY_CLASS_MAP;
  const [sought, setSought] = useState("");
  const [shown, setShown] = useState(AT_ONCE);
  const found = useMemo(() => find(map, sought), [map, sought]);
  return (
    <div className={styles.list}>
      <div className={styles.find}>
        <TextField label={t("classroom.list.find")} value={sought} onChange={setSought} />
      </div>
      <table className={styles.table}>
        <caption>{t("classroom.list.caption", { count: found.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("classroom.list.proposition")}</th>
            <th scope="col">{t("classroom.list.students")}</th>
            <th scope="col">{t("classroom.list.note")}</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, shown).map(({ said, students }) => (
            <tr key={said.key}>
              <td>
                <button type="button" className={styles.sentence} onClick={() => onChoose(said)}>
                  <SaidSentence said={said} />
                </button>
              </td>
              <td className={styles.number}>{students}</td>
              <td className={styles.note}>
                <Notes map={map} saidKey={said.key} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.length > shown && (
        <TextButton look="link" onClick={() => setShown(shown + AT_ONCE)}>
          {t("classroom.list.more", { number: found.length - shown })}
        </TextButton>
      )}
    </div>
  );
}

function Notes({ map, saidKey }: { readonly map: ClassMap; readonly saidKey: string }) {
  const { t } = useLanguage();
  const { revealed, votes, activity } = useTeacherClass();
  const isIn = (list: readonly { readonly said: Said }[]) =>
    list.some(({ said }) => said.key === saidKey);
  const notes = [
    revealed.some(({ key }) => key === saidKey) && t("classroom.list.revealed"),
    isIn(votes) && t("classroom.list.asked"),
    activity.experts.length > 0 && isIn(map.unsaid) && t("classroom.look.unsaid"),
    activity.experts.length > 0 && isIn(map.beyond) && t("classroom.look.beyond"),
  ];
  return notes.filter((note) => note !== false).join(" · ");
}

function find(map: ClassMap, sought: string): ClassMap["said"] {
  const words = sought.trim().toLocaleLowerCase();
  const all = [...map.said, ...map.unsaid.map(({ said }) => ({ said, students: 0 }))];
  if (words === "") return all;
  return all.filter(({ said: { source, phrase, target } }) =>
    `${source} ${phrase} ${target}`.toLocaleLowerCase().includes(words),
  );
}
