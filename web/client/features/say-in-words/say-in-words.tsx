import { useQuery } from "@tanstack/react-query";
import { useDebouncedValue } from "@mantine/hooks";
import { useMemo } from "react";
import { overviewQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { type Said, sayText } from "./say-text.ts";
import styles from "./say-in-words.module.css";

const QUIET_MS = 400;

/** The statement in words, as it is written. It follows the typing a little later. */
export function SayInWords({ statement }: { readonly statement: string }) {
  const { t } = useLanguage();
  const [quiet] = useDebouncedValue(statement, QUIET_MS);
  const said = useSaid(quiet);
  return (
    <section className={styles.words} aria-label={t("words.title")} aria-live="polite">
      {said.kind === "said" ? (
        said.sentences.map((sentence) => (
          <span key={sentence} className={styles.sentence}>
            {sentence}{" "}
          </span>
        ))
      ) : (
        <p className={styles.declined}>
          {said.what === null ? t("words.noStatement") : t("words.declined", { what: said.what })}
        </p>
      )}
      <p className={styles.about}>{t("words.about")}</p>
    </section>
  );
}

function useSaid(statement: string): Said {
  const { t, language } = useLanguage();
  const { data: overview } = useQuery(overviewQuery);
  const entities = useMemo(
    () => new Map((overview?.entities ?? []).map((entity) => [entity.id, entity])),
    [overview],
  );
  return useMemo(
    () => {
      const formsOf = (id: string) => entities.get(id)?.forms;
      const kindOf = (id: string) => entities.get(id)?.kind;
      return sayText({ t, language, formsOf, kindOf }, statement);
    },
    // `t` is another function with every render; the language is what it depends on.
    // oxlint-disable-next-line react/exhaustive-deps
    [language, entities, statement],
  );
}
