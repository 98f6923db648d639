import type { CONTESTED_KINDS } from "../../../../../graph/model/contested.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { KindMark } from "../../../marks/kind-mark.tsx";
import { ContestedMark } from "../../../ui/contested-mark.tsx";
import { useLensSelection } from "../use-lens-selection.ts";
import { BarChart } from "./bar-chart.tsx";
import { ChangeChart } from "./change-chart.tsx";
import styles from "./figures.module.css";
import type { Difference, Dispute } from "./find-disputes.ts";
import { type Scale, splitScales } from "./split-scales.ts";

/** The article's figures beside the record's, and what the record says of the difference. */
export function DisputeChart({ dispute }: { readonly dispute: Dispute }) {
  const { t, language } = useLanguage();
  const { openEntity } = useLensSelection();
  const { contested, scales, said } = dispute;
  const all = said.flatMap((figure) => figure.entities);
  const entities = [...new Map(all.map((entity) => [entity.id, entity])).values()];
  return (
    <article className={styles.group}>
      <h4>
        {entities.map(({ id, kind, labels }) => (
          <button key={id} type="button" onClick={() => openEntity(id)}>
            <KindMark kind={kind} size={16} />
            {labels[language]}
          </button>
        ))}
        <span className={styles.kind}>
          <ContestedMark />
          {t(`contested.${contested.kind as (typeof CONTESTED_KINDS)[number]}`)}
        </span>
      </h4>
      {scales.map((scale) => (
        <ScaleChart key={scale.figures[0]?.id} scale={scale} />
      ))}
      <p className={styles.correction}>
        <b>{t("inspector.recordSays")}:</b> <span lang="en">{contested.correction}</span>
      </p>
    </article>
  );
}

export function DifferenceChart({ difference }: { readonly difference: Difference }) {
  const { t } = useLanguage();
  return (
    <article className={styles.group}>
      <h4>{t("figures.differ")}</h4>
      {splitScales(difference).map((scale) => (
        <ScaleChart key={scale.figures[0]?.id} scale={scale} />
      ))}
    </article>
  );
}

function ScaleChart({ scale }: { readonly scale: Scale }) {
  const isChange = scale.figures.every(({ before }) => before !== null);
  return isChange ? <ChangeChart scale={scale} /> : <BarChart scale={scale} />;
}
