import { type ReactNode, useMemo } from "react";
import type { Statement } from "../../../../contract/shared.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { ArgumentItem } from "./argument-item.tsx";
import type { Argument, Thesis } from "./argument-outline.ts";
import styles from "./argument.module.css";
import { ClaimWords } from "./claim-words.tsx";
import { CommonWorksContext, findCommonWorks } from "./common-works.ts";
import { Evidence, WorkButton } from "./evidence.tsx";
import { StatementPlace } from "./statement-place.tsx";

export interface ThesisViewProps {
  readonly thesis: Thesis;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onShow: () => void;
}

/** A thesis that opens: who argues for it, its reasons and steps in order, what stands against it. */
export function ThesisView({ thesis, isOpen, onToggle, onShow }: ThesisViewProps) {
  const { t, language } = useLanguage();
  const { said, end, reasons, steps, against, contrasts, voices, definitions } = thesis;
  const common = useMemo(() => findCommonWorks(thesis), [thesis]);
  const counts = [
    reasons.length > 0 && t("lens.argumentReasonCount", { count: reasons.length }),
    steps.length > 0 && t("lens.argumentStepCount", { count: steps.length }),
    against.length > 0 && t("lens.argumentAgainstCount", { count: against.length }),
  ].filter((text) => text !== false);
  return (
    <details
      className={styles.thesis}
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary>
        <h4>{said === null ? end.labels[language] : <ClaimWords statement={said} />}</h4>
        <span className={styles.meta}>{counts.join(" · ")}</span>
      </summary>
      <CommonWorksContext value={new Set(common.map(({ id }) => id))}>
        <div className={styles.body}>
          {common.length > 0 && (
            <p className={styles.common}>
              {t("lens.argumentAfter")}{" "}
              {common.map((work) => (
                <WorkButton key={work.id} work={work} />
              ))}
            </p>
          )}
          {said !== null && (
            <div className={styles.pair}>
              <p>
                {t("lens.argumentSaid")} <StatementPlace statement={said} />
              </p>
              <Evidence statements={[said]} />
            </div>
          )}
          <Voices title={t("lens.argumentVoices")} statements={voices} />
          <Voices title={t("lens.argumentDefinitions")} statements={definitions} hasWords />
          <Arguments title={t("lens.argumentReasons")} items={reasons} />
          <Arguments title={t("lens.argumentSteps")} items={steps} />
          <Arguments title={t("lens.argumentAgainst")} items={against} />
          <Arguments title={t("lens.argumentContrasts")} items={contrasts} lead="object" />
          <TextButton icon="expand" onClick={onShow}>
            {t("lens.showOnCanvas")}
          </TextButton>
        </div>
      </CommonWorksContext>
    </details>
  );
}

interface ArgumentsProps {
  readonly title: string;
  readonly items: readonly Argument[];
  readonly lead?: "subject" | "object";
}

function Arguments({ title, items, lead = "subject" }: ArgumentsProps) {
  if (items.length === 0) return null;
  const isOrdered = items.some(({ statement }) => statement.order !== null);
  const rows = items.map((item) => (
    <ArgumentItem key={item.statement.id} argument={item} lead={lead} />
  ));
  return <Part title={title}>{isOrdered ? <ol>{rows}</ol> : <ul>{rows}</ul>}</Part>;
}

interface VoicesProps {
  readonly title: string;
  readonly statements: readonly Statement[];
  /** A definition is worth its words; that somebody argues for the thesis is not. */
  readonly hasWords?: boolean;
}

function Voices({ title, statements, hasWords = false }: VoicesProps) {
  const { language } = useLanguage();
  if (statements.length === 0) return null;
  return (
    <Part title={title}>
      <ul>
        {statements.map((statement) => (
          <li key={statement.id} className={styles.item}>
            <div className={styles.pair}>
              <div>
                <b className={styles.voice}>{statement.subject.labels[language]}</b>{" "}
                {hasWords && (
                  <span className={styles.words}>
                    <ClaimWords statement={statement} />
                  </span>
                )}
                {"\u00A0"}
                <StatementPlace statement={statement} />
              </div>
              <Evidence statements={[statement]} />
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h5>{title}</h5>
      {children}
    </section>
  );
}
