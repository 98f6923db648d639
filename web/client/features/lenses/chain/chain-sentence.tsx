import { Fragment } from "react";
import type { Statement } from "../../../../contract/shared.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { splitSentence, toLocator } from "../../../statements/index.ts";
import { useLensSelection } from "../use-lens-selection.ts";
import type { Chain } from "./best-chain.ts";
import styles from "./chain.module.css";

export interface ChainSentenceProps {
  readonly chain: Chain;
  readonly statements: ReadonlyMap<string, Statement>;
}

/** The chain as one sentence: every step after the first is a clause that takes up the name before it. */
export function ChainSentence({ chain, statements }: ChainSentenceProps) {
  const { t, language } = useLanguage();
  const steps = chain.links.flatMap(({ relations }) => statements.get(relations[0].id) ?? []);
  return (
    <p className={styles.sentence}>
      {steps.map((statement, index) => {
        const { before, phrase, after } = splitSentence(statement, language);
        return (
          <Fragment key={statement.id}>
            {index === 0 ? before : t("lens.chainWhich")}
            <i data-status={statement.status}>{phrase}</i>
            {after.replace(/\.$/, "")} <StepPlace statement={statement} />
          </Fragment>
        );
      })}
      .
    </p>
  );
}

/** Where the step stands in the text, or whose it is; opens its details. */
function StepPlace({ statement }: { readonly statement: Statement }) {
  const { t } = useLanguage();
  const { openRelation } = useLensSelection();
  const { id, places, origin } = statement;
  const [place] = places;
  const text =
    origin === "article" && place !== undefined ? toLocator(place) : t(`origin.${origin}`);
  return (
    <button
      type="button"
      className={styles.place}
      aria-label={t("lens.chainOpenStep", { place: text })}
      onClick={() => openRelation(id)}
    >
      {text}
    </button>
  );
}
