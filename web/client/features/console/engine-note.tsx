import { useQuery } from "@tanstack/react-query";
import { healthQuery } from "../../api/ask-queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useActiveRun } from "../../state/ask/use-ask.ts";
import styles from "./console.module.css";

/** Who answers, before anything was asked: the last answer knows best, else the server says. */
export function EngineNote() {
  const { t } = useLanguage();
  const { data: health } = useQuery(healthQuery);
  const run = useActiveRun();
  const engine = run?.answer?.engine ?? health?.engine;
  if (engine === undefined) return null;
  return (
    <span className={styles.engine}>
      {engine.name === "neo4j"
        ? t("ask.engineNeo4j", { version: engine.version })
        : t("ask.engineEmbedded")}
    </span>
  );
}
