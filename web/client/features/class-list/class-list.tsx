import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ClassHead } from "../../../contract/classes.ts";
import { type ClassKey, classesApi } from "../../api/classes-api.ts";
import { readShelf, unshelveClass } from "../../classes/class-shelf.ts";
import { formatMoment } from "../../i18n/format-moment.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { QueryProblem } from "../../problems/index.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./class-list.module.css";

export interface ClassListProps {
  readonly onOpen: (key: ClassKey) => void;
}

/** Classes that this browser can open: those begun here, and those whose link was opened here. */
export function ClassList({ onOpen }: ClassListProps) {
  const { t } = useLanguage();
  const { data: own, error, refetch } = useQuery({ ...classesApi.own, staleTime: 0 });
  const [shelf, setShelf] = useState(readShelf);
  const others = Object.entries(shelf).filter(([id]) => own?.every((head) => head.id !== id));
  const isEmpty = own?.length === 0 && others.length === 0;
  const forget = (id: string) => {
    unshelveClass(id);
    setShelf(readShelf());
  };
  return (
    <section className={styles.list} aria-label={t("classroom.mine.title")}>
      <h2>{t("classroom.mine.title")}</h2>
      {own === undefined && error === null && <LoadingNote text={t("classroom.mine.loading")} />}
      {error !== null && <QueryProblem failure={error} retry={() => void refetch()} />}
      {isEmpty && <p className={styles.none}>{t("classroom.mine.none")}</p>}
      <ul>
        {own?.map((head) => (
          <OwnClass
            key={head.id}
            head={head}
            secret={shelf[head.id]?.secret ?? null}
            onOpen={onOpen}
          />
        ))}
        {own !== undefined &&
          others.map(([id, { secret, name }]) => (
            <li key={id}>
              <button type="button" className={styles.name} onClick={() => onOpen({ id, secret })}>
                {name}
              </button>
              <p className={styles.state}>{t("classroom.mine.byLink")}</p>
              <TextButton look="link" onClick={() => forget(id)}>
                {t("classroom.mine.forget")}
              </TextButton>
            </li>
          ))}
      </ul>
    </section>
  );
}

interface OwnClassProps extends ClassListProps {
  readonly head: ClassHead;
  /** Null where this browser does not know it. */
  readonly secret: string | null;
}

function OwnClass({ head, secret, onOpen }: OwnClassProps) {
  const { t, language } = useLanguage();
  const { id, name, title, state, createdAt, expiresAt } = head;
  const shown = name === "" ? title : `${name} · ${title}`;
  return (
    <li>
      {secret === null ? (
        <span className={styles.name}>{shown}</span>
      ) : (
        <button type="button" className={styles.name} onClick={() => onOpen({ id, secret })}>
          {shown}
        </button>
      )}
      <p className={styles.state}>
        {t(`classroom.state.${state}`)} ·{" "}
        {t("classroom.mine.times", {
          begun: formatMoment(createdAt, language),
          end: formatMoment(expiresAt, language),
        })}
        {secret === null && ` · ${t("classroom.mine.noSecret")}`}
      </p>
    </li>
  );
}
