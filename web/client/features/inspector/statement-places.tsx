import type { Overview } from "../../../contract/overview.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { parsePlace, Quotation } from "../../statements/index.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./inspector.module.css";

export interface StatementPlacesProps {
  readonly places: readonly string[];
  readonly sections: Overview["sections"];
}

export function StatementPlaces({ places, sections }: StatementPlacesProps) {
  const { t, language } = useLanguage();
  const { view } = useAtlasStores();
  return (
    <>
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
              <Quotation place={place} />
            </li>
          );
        })}
      </ul>
      <TextButton
        look="link"
        onClick={() => view.setState({ panel: { kind: "reading" }, hovered: null })}
      >
        {t("reading.inText")}
      </TextButton>
    </>
  );
}
