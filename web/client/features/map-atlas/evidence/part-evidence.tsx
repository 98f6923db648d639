import type { MapPart } from "../../../../../graph/maps/editing/map-edit.ts";
import { VisuallyHidden } from "@mantine/core";
import { isPhrase } from "../../../../../graph/maps/editing/index-map.ts";
import { setEvidence } from "../../../../../graph/maps/editing/parts/change-parts.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useMapEditor, useMapState } from "../../../state/map/use-map-editor.ts";
import type { AtlasCheck } from "../use-atlas-check.ts";
import styles from "../map-atlas.module.css";
import { ClaimList } from "./claim-list.tsx";
import { EntityLine } from "./entity-line.tsx";
import { PhraseVerdicts } from "./phrase-verdicts.tsx";
import { WorkEvidence } from "./work-evidence.tsx";

export interface PartEvidenceProps {
  readonly part: MapPart;
  readonly check: AtlasCheck;
}

/** In an open row: what the atlas says to it, and the statements and works that it rests on. */
export function PartEvidence({ part, check }: PartEvidenceProps) {
  const { t } = useLanguage();
  const editor = useMapEditor();
  const isReadOnly = useMapState((state) => state.isReadOnly);
  const keep = (evidence: Parameters<typeof setEvidence>[2]) =>
    void editor.edit((map) => setEvidence(map, part.id, evidence));
  return (
    <section className={styles.evidence} aria-label={t("mapatlas.evidence")}>
      <VisuallyHidden component="h3">{t("mapatlas.evidence")}</VisuallyHidden>
      {isPhrase(part) ? (
        <>
          <PhraseVerdicts phrase={part} check={check} />
          <ClaimList
            claims={part.claims}
            known={check.statements}
            onRemove={
              isReadOnly
                ? null
                : (id) => keep({ claims: part.claims.filter((each) => each !== id) })
            }
          />
        </>
      ) : (
        <EntityLine concept={part} check={check} isReadOnly={isReadOnly} />
      )}
      <WorkEvidence works={part.works} onChange={isReadOnly ? null : (works) => keep({ works })} />
    </section>
  );
}
