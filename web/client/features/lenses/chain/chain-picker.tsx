import { useLanguage } from "../../../i18n/use-language.ts";
import type { Statement } from "../../../../contract/shared.ts";
import { KindMark } from "../../../marks/kind-mark.tsx";
import { readTypePhrase } from "../../../statements/index.ts";
import { ContestedMark } from "../../../ui/contested-mark.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { type ChainGraph, type ChainLink, degreeOf } from "./chain-graph.ts";
import { HEADS, headOf, LAST_STAGE } from "./chain-stages.ts";
import styles from "./chain.module.css";
import { matchesName } from "./matches-name.ts";
import type { ChosenChain } from "./use-chosen-chain.ts";

export interface ChainPickerProps {
  readonly graph: ChainGraph;
  readonly chosen: ChosenChain;
  readonly filter: string;
  readonly statements: ReadonlyMap<string, Statement>;
}

interface Choice {
  readonly id: string;
  /** How the chain gets there; null for where it starts. */
  readonly link: ChainLink | null;
}

/** One column at a time: what can come next from where the chain has got to. The sentence grows above. */
export function ChainPicker({ graph, chosen, filter, statements }: ChainPickerProps) {
  const { t } = useLanguage();
  const { chain, follow } = chosen;
  const path = chain?.nodes ?? [];
  const here = path.at(-1);
  const choices = findChoices(graph, here).filter(({ id }) => {
    const entity = graph.nodes.get(id)?.entity;
    return entity !== undefined && matchesName(entity, filter);
  });
  const isDone = here !== undefined && graph.nodes.get(here)?.stage === LAST_STAGE;
  return (
    <div className={styles.picker}>
      {path.length > 0 && (
        <div className={styles.pickerWays}>
          <TextButton icon="back" onClick={() => follow(path.slice(0, -1))}>
            {t("lens.chainBack")}
          </TextButton>
        </div>
      )}
      {isDone && <p className={styles.done}>{t("lens.chainDone")}</p>}
      {!isDone && choices.length === 0 && (
        <p className={styles.done}>{t("lens.chainNoMatch", { text: filter })}</p>
      )}
      {HEADS.map(({ name }) => {
        const inHead = choices.filter(({ id }) => headOf(graph.nodes.get(id)?.stage ?? 0) === name);
        if (inHead.length === 0) return null;
        return (
          <section key={name} aria-label={t(`lens.${name}Head`)}>
            <h3>
              {t(`lens.${name}Head`)} <small>{t(`lens.${name}Asks`)}</small>
            </h3>
            <ul>
              {inHead.map((choice) => (
                <ChoiceRow
                  key={choice.id}
                  graph={graph}
                  choice={choice}
                  statements={statements}
                  onChoose={() => follow([...path, choice.id])}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface ChoiceRowProps {
  readonly graph: ChainGraph;
  readonly choice: Choice;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly onChoose: () => void;
}

function ChoiceRow({ graph, choice, statements, onChoose }: ChoiceRowProps) {
  const { t, language } = useLanguage();
  const entity = graph.nodes.get(choice.id)?.entity;
  if (entity === undefined) return null;
  const relation = choice.link?.relations[0];
  const plural = relation === undefined ? [] : statements.get(relation.id)?.subject.forms.plural;
  return (
    <li>
      <button type="button" className={styles.choice} onClick={onChoose}>
        {relation !== undefined && <i>{readTypePhrase(relation.type, language, plural)}</i>}
        <span>
          <KindMark kind={entity.kind} size={18} />
          {entity.labels[language]}
        </span>
        {choice.link?.status === "contested" && <ContestedMark label={t("status.contested")} />}
        {choice.link?.status === "background" && <small>{t("status.background")}</small>}
      </button>
    </li>
  );
}

function findChoices(graph: ChainGraph, here: string | undefined): Choice[] {
  const choices =
    here === undefined
      ? [...graph.nodes.values()]
          .filter(({ stage }) => stage === 0)
          .map(({ entity }): Choice => ({ id: entity.id, link: null }))
      : (graph.linksFrom.get(here) ?? []).map((link): Choice => ({ id: link.target, link }));
  return choices.toSorted((a, b) => degreeOf(graph, b.id) - degreeOf(graph, a.id));
}
