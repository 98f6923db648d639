import { useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { SubmitButton } from "../../../ui/submit-button.tsx";
import styles from "../map-compare.module.css";
import type { Comparison } from "../read-comparison.ts";
import { type JoinedKind, type JoinedWords, joinWords, partWords } from "./joined-words.ts";
import { WordChips } from "./word-chips.tsx";
import { apartWords } from "./apart-words.ts";

export interface JoinPanelProps {
  readonly comparison: Comparison;
  readonly joined: JoinedWords;
  readonly onChange: (next: JoinedWords) => void;
}

const KINDS: readonly JoinedKind[] = ["concepts", "phrases"];

/** Words of the two maps that mean the same: joined by dragging one onto another, or by choosing them. */
export function JoinPanel({ comparison, joined, onChange }: JoinPanelProps) {
  const { t } = useLanguage();
  return (
    <section className={styles.block} aria-label={t("mapcompare.same")}>
      <h4>{t("mapcompare.same")}</h4>
      <p className={styles.about}>{t("mapcompare.sameAbout")}</p>
      {KINDS.map((kind) => (
        <JoinForm
          key={kind}
          kind={kind}
          comparison={comparison}
          onJoin={(words) => onChange(joinWords(joined, kind, words))}
        />
      ))}
      <JoinedList joined={joined} onChange={onChange} />
    </section>
  );
}

interface JoinFormProps {
  readonly kind: JoinedKind;
  readonly comparison: Comparison;
  readonly onJoin: (words: readonly [string, string]) => void;
}

function JoinForm({ kind, comparison, onJoin }: JoinFormProps) {
  const { t } = useLanguage();
  const { mine, other } = apartWords(comparison, kind);
  const [chosen, setChosen] = useState({ mine: "", other: "" });
  if (mine.length === 0 || other.length === 0) return null;
  const own = mine.includes(chosen.mine) ? chosen.mine : (mine[0] ?? "");
  const theirs = other.includes(chosen.other) ? chosen.other : (other[0] ?? "");
  return (
    <details className={styles.group}>
      <summary>
        <span>{t(`mapcompare.join.${kind}`)}</span>
      </summary>
      <WordChips mine={mine} other={other} onJoin={onJoin} />
      <form
        className={styles.form}
        aria-label={t(`mapcompare.join.${kind}`)}
        onSubmit={(event) => {
          event.preventDefault();
          onJoin([own, theirs]);
        }}
      >
        <SelectField
          label={t("mapcompare.side.mine")}
          value={own}
          options={toOptions(mine)}
          onChange={(value) => setChosen({ ...chosen, mine: value })}
        />
        <SelectField
          label={t("mapcompare.side.other")}
          value={theirs}
          options={toOptions(other)}
          onChange={(value) => setChosen({ ...chosen, other: value })}
        />
        <SubmitButton>{t("mapcompare.joinThem")}</SubmitButton>
      </form>
    </details>
  );
}

function JoinedList({ joined, onChange }: Pick<JoinPanelProps, "joined" | "onChange">) {
  const { t } = useLanguage();
  const groups = KINDS.flatMap((kind) =>
    joined[kind].map((words, index) => ({ kind, words, index })),
  );
  if (groups.length === 0) return null;
  return (
    <>
      <h5>{t("mapcompare.joined")}</h5>
      <ul className={styles.joined}>
        {groups.map(({ kind, words, index }) => {
          const text = words.join(" = ");
          return (
            <li key={`${kind} ${text}`}>
              <span className={styles.sentence}>{kind === "phrases" ? <i>{text}</i> : text}</span>
              <IconButton
                icon="close"
                label={t("mapcompare.part", { words: text })}
                onClick={() => onChange(partWords(joined, kind, index))}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function toOptions(words: readonly string[]) {
  return words.map((value) => ({ value, label: value }));
}
