import { useContext } from "react";
import type { CitedWork, Contested, Statement } from "../../../../contract/shared.ts";
import type { CONTESTED_KINDS } from "../../../../../graph/model/contested.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { KindMark } from "../../../marks/kind-mark.tsx";
import { ContestedMark } from "../../../ui/contested-mark.tsx";
import { useLensSelection } from "../use-lens-selection.ts";
import styles from "./argument.module.css";
import { CommonWorksContext } from "./common-works.ts";

/** Beside an argument: the works cited for it, save those that the whole thesis rests on, and where the record differs. */
export function Evidence({ statements }: { readonly statements: readonly Statement[] }) {
  const { t } = useLanguage();
  const common = useContext(CommonWorksContext);
  const works = new Map(
    statements
      .flatMap(({ cites }) => cites)
      .filter(({ id }) => !common.has(id))
      .map((work) => [work.id, work] as const),
  );
  const contested = new Map(
    statements.flatMap((statement) => statement.contested.map((one) => [one.id, one] as const)),
  );
  const isOurs = statements[0]?.origin === "atlas";
  if (works.size + contested.size === 0 && !isOurs) return null;
  return (
    <aside className={styles.evidence}>
      {isOurs && <p className={styles.ours}>{t("inspector.atlasOrigin")}</p>}
      {works.size > 0 && (
        <ul aria-label={t("inspector.cited")}>
          {[...works.values()].map((work) => (
            <li key={work.id}>
              <WorkButton work={work} />
            </li>
          ))}
        </ul>
      )}
      {[...contested.values()].map((one) => (
        <ContestedNote key={one.id} contested={one} />
      ))}
    </aside>
  );
}

export function WorkButton({ work }: { readonly work: CitedWork }) {
  const { t } = useLanguage();
  const { openWork } = useLensSelection();
  return (
    <button type="button" className={styles.work} onClick={() => openWork(work.id)}>
      <KindMark kind="Work" size={14} />
      <span>
        {work.short}
        {work.inReferences === "no" && (
          <small className={styles.missing}> ≠ {t("inspector.notInReferences")}</small>
        )}
      </span>
    </button>
  );
}

function ContestedNote({ contested }: { readonly contested: Contested }) {
  const { t } = useLanguage();
  const { kind, correction, confidence } = contested;
  return (
    <details className={styles.contested}>
      <summary>
        <ContestedMark label={t("status.contested")} />{" "}
        {t(`contested.${kind as (typeof CONTESTED_KINDS)[number]}`)}
      </summary>
      <p>
        <b>{t("inspector.recordSays")}</b> <span lang="en">{correction}</span>
      </p>
      <p>{t("inspector.confidence", { level: t(`confidence.${confidence}`) })}</p>
    </details>
  );
}
