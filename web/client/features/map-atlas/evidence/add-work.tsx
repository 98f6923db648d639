import { useEffect, useRef, useState } from "react";
import { foldWords } from "../../../maps/fold-words.ts";
import type { Overview } from "../../../../contract/overview.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextField } from "../../../ui/text-field.tsx";
import styles from "../map-atlas.module.css";

export interface AddWorkProps {
  readonly works: Overview["works"];
  readonly onAdd: (id: string) => void;
}

const MOST = 6;

/** A work by its authors or its title. */
export function AddWork({ works, onAdd }: AddWorkProps) {
  const { t } = useLanguage();
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const asked = foldWords(text).split(" ").filter(Boolean);
  const found =
    asked.length === 0
      ? []
      : works.filter(({ short, title }) => {
          const words = foldWords(`${short} ${title}`);
          return asked.every((word) => words.includes(word));
        });
  return (
    <div className={styles.add}>
      <TextField ref={field} label={t("mapatlas.searchWork")} value={text} onChange={setText} />
      <p role="status" className={styles.quiet}>
        {asked.length > 0 && t("mapatlas.found", { count: found.length })}
      </p>
      <ul>
        {found.slice(0, MOST).map(({ id, short, title }) => (
          <li key={id}>
            <button type="button" className={styles.work} onClick={() => onAdd(id)}>
              {short} <cite lang="en">{title}</cite>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
