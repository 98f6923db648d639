import { useQuery } from "@tanstack/react-query";
import { overviewQuery, questionsQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useView } from "../../state/use-atlas-stores.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./stage.module.css";

/** Where the reader stands: the whole atlas, then the entity or question, then the statement. */
export function Trail() {
  const { t } = useLanguage();
  const { goHome, stepOut } = useNavigation();
  const name = usePlaceName();
  const isStatement = useView(({ selection }) => selection?.kind === "relation");
  if (name === null && !isStatement) return null;
  return (
    <nav className={styles.trail} aria-label={t("canvas.trail")}>
      <ol>
        <li>
          <button type="button" onClick={goHome}>
            {t("app.home")}
          </button>
        </li>
        {name !== null && (
          <li>
            <Icon name="chevronRight" size={13} />
            {isStatement ? (
              <button type="button" onClick={stepOut}>
                {name}
              </button>
            ) : (
              <b aria-current="page">{name}</b>
            )}
          </li>
        )}
        {isStatement && (
          <li>
            <Icon name="chevronRight" size={13} />
            <b aria-current="page">{t("inspector.statementOf")}</b>
          </li>
        )}
      </ol>
    </nav>
  );
}

function usePlaceName(): string | null {
  const { language } = useLanguage();
  const place = useView((view) => view.place);
  const overview = useQuery(overviewQuery);
  const questions = useQuery({ ...questionsQuery, enabled: place.kind === "question" });
  if (place.kind === "atlas") return null;
  const named = place.kind === "entity" ? overview.data?.entities : questions.data?.questions;
  return named?.find(({ id }) => id === place.id)?.labels[language] ?? place.id;
}
