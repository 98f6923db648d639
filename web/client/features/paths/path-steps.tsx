import { VisuallyHidden } from "@mantine/core";
import { Fragment } from "react";
import type { EntitySummary, Relation } from "../../../contract/shared.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { splitSentence, toLocator } from "../../statements/index.ts";
import { ContestedMark } from "../../ui/contested-mark.tsx";
import { Icon } from "../../ui/icon.tsx";
import styles from "./paths.module.css";
import { isAlong, toStepSentence } from "./read-path.ts";
import type { ShownPath } from "./resolve-paths.ts";

export interface PathStepsProps {
  readonly path: ShownPath;
  readonly shortTitles: ReadonlyMap<string, string>;
}

/** The path from entity to entity, with the relation of each step and its source; what else is said of the two below. */
export function PathSteps({ path: { nodes, relations, beside }, shortTitles }: PathStepsProps) {
  const { language } = useLanguage();
  const { openEntity } = useNavigation();
  return (
    <ol className={styles.steps}>
      {nodes.map((entity, index) => {
        const [relation, next] = [relations[index], nodes[index + 1]];
        return (
          <Fragment key={entity.id}>
            <li className={styles.node}>
              <KindMark kind={entity.kind} size={18} />
              <button type="button" onClick={() => openEntity(entity.id)}>
                {entity.labels[language]}
              </button>
            </li>
            {relation !== undefined && next !== undefined && (
              <li className={styles.step}>
                {[relation, ...(beside[index] ?? [])].map((each, place) => (
                  <StepRow
                    key={each.id}
                    relation={each}
                    here={entity}
                    next={next}
                    isBeside={place > 0}
                    shortTitles={shortTitles}
                  />
                ))}
              </li>
            )}
          </Fragment>
        );
      })}
    </ol>
  );
}

interface StepRowProps {
  readonly relation: Relation;
  readonly here: EntitySummary;
  readonly next: EntitySummary;
  /** Not the relation that is lit. */
  readonly isBeside: boolean;
  readonly shortTitles: ReadonlyMap<string, string>;
}

/** What is seen is the phrase alone; what is heard is the whole sentence. */
function StepRow({ relation, here, next, isBeside, shortTitles }: StepRowProps) {
  const { t, language } = useLanguage();
  const { view } = useAtlasStores();
  const { before, phrase, after } = splitSentence(toStepSentence(relation, here, next), language);
  const along = isAlong(relation, here.id);
  const isContested = relation.status === "contested";
  const source = useSource(relation, shortTitles);
  return (
    <button
      type="button"
      className={styles.stepRow}
      data-beside={isBeside || undefined}
      title={before + phrase + after}
      onClick={() =>
        view.setState({ selection: { kind: "relation", id: relation.id }, panel: null, lit: null })
      }
    >
      <Icon name={along ? "down" : "up"} size={13} />
      <VisuallyHidden>{before}</VisuallyHidden>
      <i>{isBeside ? t("paths.also", { phrase }) : phrase}</i>
      <VisuallyHidden>{`${after} `}</VisuallyHidden>
      {isContested && <ContestedMark label={t("status.contested")} />}
      <span className={styles.source}>{source}</span>
    </button>
  );
}

const MOST_PLACES = 2;
const MOST_WORKS = 2;

/** "§8 ¶2 · CPMR 2022"; for what the article does not say, whose it is. */
function useSource({ places, works, origin }: Relation, titles: ReadonlyMap<string, string>) {
  const { t } = useLanguage();
  const locators = [...new Set(places.map(toLocator))].slice(0, MOST_PLACES);
  const where = locators.length === 0 ? t(`origin.${origin}`) : locators.join(", ");
  const cited = works.slice(0, MOST_WORKS).map((id) => titles.get(id) ?? id);
  return [where, ...cited].join(" · ");
}
