import type { Overview } from "../../../contract/overview.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { parsePlace } from "../../statements/index.ts";
import styles from "./inspector.module.css";

export interface StatementPlacesProps {
  readonly places: readonly string[];
  readonly sections: Overview["sections"];
}

export function StatementPlaces({ places, sections }: StatementPlacesProps) {
  const { t, language } = useLanguage();
  return (
    <ul className={styles.places}>
      {places.map((place) => {
        const { section, paragraph, sentence } = parsePlace(place);
        const heading = sections.find(({ number }) => number === section);
        return (
          <li key={place}>
            {t("inspector.place", {
              section,
              paragraph: paragraph ?? 1,
              sentence: sentence ?? 1,
            })}
            {heading !== undefined && <cite>{heading.labels[language]}</cite>}
          </li>
        );
      })}
    </ul>
  );
}
