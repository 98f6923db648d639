import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { MapHead } from "../../../contract/maps.ts";
import { mapsApi } from "../../api/maps-api.ts";
import { readOwnerKey } from "../../api/owner-key.ts";
import { formatMoment } from "../../i18n/format-moment.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import keepingStyles from "../../keeping/keeping.module.css";
import { RemovedKept } from "../../keeping/removed-kept.tsx";
import { StatusLine } from "../../keeping/status-line.tsx";
import { type Keeping, type News, useKeeping } from "../../keeping/use-keeping.ts";
import { QueryProblem } from "../../problems/index.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { SubmitButton } from "../../ui/submit-button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useFirstWrong } from "../../ui/use-first-wrong.ts";
import styles from "./map-shelf.module.css";

export interface MapShelfProps {
  readonly onOpen: (id: string) => void;
  /** A new map that answers this question. */
  readonly onCreate: (focusQuestion: string) => void;
  /** A file to be read, a scene to start from: what else begins a map. */
  readonly beginnings: ReactNode;
}

/** Where maps begin and are found again. */
export function MapShelf({ onOpen, onCreate, beginnings }: MapShelfProps) {
  const { t } = useLanguage();
  return (
    <div className={styles.shelf}>
      <h2>{t("mappage.title")}</h2>
      <p className={styles.about}>{t("mappage.about")}</p>
      <NewMapForm onCreate={onCreate} />
      <div className={styles.beginnings}>{beginnings}</div>
      <OwnMaps onOpen={onOpen} />
    </div>
  );
}

function NewMapForm({ onCreate }: Pick<MapShelfProps, "onCreate">) {
  const { t } = useLanguage();
  const [question, setQuestion] = useState("");
  const [refusals, setRefusals] = useState(0);
  const form = useFirstWrong(refusals);
  const isEmpty = question.trim() === "";
  return (
    <form
      ref={form}
      className={styles.new}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) setRefusals(refusals + 1);
        else onCreate(question.trim());
      }}
    >
      <TextField
        label={t("mappage.question")}
        value={question}
        onChange={setQuestion}
        maxLength={500}
        placeholder={t("mappage.questionExample")}
        hint={t("mappage.questionHint")}
        error={refusals > 0 && isEmpty ? t("mappage.questionMissing") : undefined}
      />
      <SubmitButton>{t("mappage.begin")}</SubmitButton>
    </form>
  );
}

function OwnMaps({ onOpen }: Pick<MapShelfProps, "onOpen">) {
  const { t } = useLanguage();
  const keeping = useKeeping(mapsApi.key);
  const { data, error, refetch } = useQuery(mapsApi.own("there"));
  return (
    <section className={styles.own} aria-label={t("mappage.yours")}>
      <h3>{t("mappage.yours")}</h3>
      {!readOwnerKey().isKept && <p className={keepingStyles.warning}>{t("keep.notRemembered")}</p>}
      <StatusLine keeping={keeping} tooLarge="keep.problem.large" />
      {data === undefined && error === null && <LoadingNote text={t("inspector.loading")} />}
      {error !== null && <QueryProblem failure={error} retry={() => void refetch()} />}
      {data?.length === 0 && <p className={keepingStyles.empty}>{t("mappage.none")}</p>}
      <ul>
        {data?.map((head) => (
          <MapRow key={head.id} head={head} keeping={keeping} onOpen={onOpen} />
        ))}
      </ul>
      <RemovedMaps keeping={keeping} />
    </section>
  );
}

interface MapRowProps extends Pick<MapShelfProps, "onOpen"> {
  readonly head: MapHead;
  readonly keeping: Keeping;
}

function MapRow({ head, keeping, onOpen }: MapRowProps) {
  const { t, language } = useLanguage();
  const name = nameOf(head);
  const counts = [
    t("mappage.concepts", { count: head.concepts }),
    t("mappage.propositions", { count: head.propositions }),
    formatMoment(head.updatedAt, language),
  ];
  return (
    <li className={keepingStyles.row}>
      <button
        type="button"
        className={keepingStyles.name}
        aria-label={t("keep.open", { name })}
        onClick={() => onOpen(head.id)}
      >
        {name}
      </button>
      <p className={keepingStyles.when}>{counts.join(" · ")}</p>
      <div className={keepingStyles.actions}>
        <IconButton
          icon="trash"
          label={t("keep.delete", { name })}
          onClick={() => void keeping.run(() => remove(head))}
        />
      </div>
    </li>
  );
}

function RemovedMaps({ keeping }: { readonly keeping: Keeping }) {
  const { data = [] } = useQuery(mapsApi.own("removed"));
  const removed = data.map((head) => ({ ...head, name: nameOf(head) }));
  return <RemovedKept removed={removed} onRestore={restore} keeping={keeping} />;
}

function nameOf({ title, focusQuestion, id }: MapHead): string {
  return title || focusQuestion || id;
}

async function remove(head: MapHead): Promise<News> {
  await mapsApi.remove(head.id);
  return { key: "keep.news.removed", name: nameOf(head), undo: () => restore(head) };
}

async function restore(head: MapHead): Promise<News> {
  await mapsApi.restore(head.id);
  return { key: "keep.news.restored", name: nameOf(head), undo: null };
}
