import type { Statement } from "../../../../contract/shared.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { LineSample } from "../../../marks/line-sample.tsx";
import { ContestedMark } from "../../../ui/contested-mark.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { useLensSelection } from "../use-lens-selection.ts";
import type { Chain } from "./best-chain.ts";
import type { ChainGraph } from "./chain-graph.ts";
import { HEADS, headOf } from "./chain-stages.ts";
import styles from "./chain.module.css";

export interface ChainNotesProps {
  readonly graph: ChainGraph;
  readonly chain: Chain;
  readonly statements: ReadonlyMap<string, Statement>;
}

/** What a reader must know about the chain: which steps are contested and how, which are not the article's, what it passes over. */
export function ChainNotes({ graph, chain, statements }: ChainNotesProps) {
  const { t, language } = useLanguage();
  const steps = chain.links.map(({ relations }) => statements.get(relations[0].id));
  const background = steps.filter((step) => step?.status === "background").length;
  const passed = HEADS.filter(({ name }) => isPassedOver(graph, chain, name));
  return (
    <ul className={styles.notes}>
      {steps.map((step, index) =>
        step?.status === "contested" ? (
          <ContestedStep key={step.id} step={step} number={index + 1} />
        ) : null,
      )}
      {background > 0 && (
        <li>
          <LineSample status="background" />
          <span>{t("lens.chainBackground", { count: background })}</span>
        </li>
      )}
      {passed.length > 0 && (
        <li>
          <span aria-hidden>→</span>
          <span>
            {t("lens.chainPassesOver", {
              names: new Intl.ListFormat(language).format(
                passed.map(({ name }) => t(`lens.${name}Head`)),
              ),
            })}
          </span>
        </li>
      )}
    </ul>
  );
}

function ContestedStep({ step, number }: { readonly step: Statement; readonly number: number }) {
  const { t } = useLanguage();
  const { openRelation } = useLensSelection();
  const [contested] = step.contested;
  return (
    <li>
      <ContestedMark label={t("status.contested")} />
      <div className={styles.contestedStep}>
        <b>{t("lens.chainContested", { number })}</b>{" "}
        {contested !== undefined && <span lang="en">{contested.correction}</span>}{" "}
        <TextButton look="link" onClick={() => openRelation(step.id)}>
          {t("lens.chainBothSides")}
        </TextButton>
      </div>
    </li>
  );
}

/** A head between the first and the last of the chain that none of its names stands under. */
function isPassedOver(graph: ChainGraph, chain: Chain, name: string): boolean {
  const stages = chain.nodes.map((id) => graph.nodes.get(id)?.stage ?? 0);
  const touched = new Set<string>(stages.map(headOf));
  const names = HEADS.map((head): string => head.name);
  const last = names.indexOf(headOf(stages.at(-1) ?? 0));
  return names.indexOf(name) < last && !touched.has(name);
}
