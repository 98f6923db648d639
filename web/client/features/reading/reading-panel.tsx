import { useQuery } from "@tanstack/react-query";
import type { Overview } from "../../../contract/overview.ts";
import { sentencesQuery } from "../../api/sentences-query.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { QueryProblem } from "../../problems/index.ts";
import { copyQuery } from "../../reading/copy-query.ts";
import { useFocusOnArrival } from "../../state/use-focus-on-arrival.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { CopyLine } from "./copy-line.tsx";
import { ReadingKey } from "./reading-key.tsx";
import { ReadingText } from "./reading-text.tsx";
import styles from "./reading.module.css";

export interface ReadingPanelProps {
  readonly overview: Overview | null;
}

/** The text beside the canvas: the reader's copy, or without one its sections and sentences in our own words. */
export function ReadingPanel({ overview }: ReadingPanelProps) {
  const { t } = useLanguage();
  const { stepOut } = useNavigation();
  const heading = useFocusOnArrival();
  const { data: copy, isPending } = useQuery(copyQuery);
  const { data, error, refetch } = useQuery(sentencesQuery);
  const isLoading = data === undefined || overview === null || isPending;
  return (
    <section className={styles.panel} aria-label={t("reading.title")}>
      <div className={styles.top}>
        <h2 className={styles.title} ref={heading} tabIndex={-1}>
          {t("reading.title")}
        </h2>
        <IconButton icon="close" label={t("inspector.close")} keys="Esc" onClick={stepOut} />
      </div>
      {error !== null && <QueryProblem failure={error} retry={() => void refetch()} />}
      {isLoading && error === null && <LoadingNote text={t("inspector.loading")} />}
      {!isLoading && (
        <>
          <CopyLine copy={copy ?? null} />
          <ReadingKey />
          <ReadingText sentences={data.sentences} overview={overview} copy={copy ?? null} />
        </>
      )}
    </section>
  );
}
