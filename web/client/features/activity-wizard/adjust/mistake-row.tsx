import type { Alteration } from "../../../../../graph/maps/activities/make-mistakes.ts";
import type { ConceptMap, MapPhrase } from "../../../../../graph/model/concept-map.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import styles from "./adjust.module.css";
import { sayPhrase } from "./say-proposition.ts";

export interface MistakeRowProps {
  readonly map: ConceptMap;
  readonly phrase: MapPhrase;
  readonly offers: readonly Alteration[];
  readonly chosen: Alteration | null;
  /** What the record says of it; null where it contests nothing. */
  readonly correction: string | null;
  readonly onChange: (offer: Alteration | null) => void;
  readonly onReason: (reason: string) => void;
}

const REASON_LIMIT = 2000;

/** A proposition, and what is made of it. */
export function MistakeRow(props: MistakeRowProps) {
  const { map, phrase, offers, chosen, correction, onChange, onReason } = props;
  const { t } = useLanguage();
  const kinds = offers.map((offer) => ({
    value: offer.kind,
    label: t(`activity.altered.${offer.kind}`, { sentence: sayAltered(map, phrase, offer) }),
  }));
  const options = [{ value: "none" as const, label: t("activity.asItIs") }, ...kinds];
  return (
    <li data-chosen={chosen !== null || undefined}>
      <SelectField<"none" | Alteration["kind"]>
        label={sayPhrase(map, phrase)}
        value={chosen?.kind ?? "none"}
        options={options}
        onChange={(kind) => onChange(offers.find((offer) => offer.kind === kind) ?? null)}
      />
      {chosen !== null && (
        <>
          {chosen.kind === "contested" && correction !== null && correction !== chosen.reason && (
            <p className={styles.record}>{t("activity.recordSays", { correction })}</p>
          )}
          <TextField
            label={t("activity.reason")}
            value={chosen.reason}
            rows={2}
            maxLength={REASON_LIMIT}
            onChange={onReason}
            error={chosen.reason.trim() === "" ? t("activity.reasonMissing") : undefined}
          />
        </>
      )}
    </li>
  );
}

function sayAltered(map: ConceptMap, phrase: MapPhrase, alteration: Alteration): string {
  switch (alteration.kind) {
    case "reversed":
      return sayPhrase(map, { ...phrase, sources: phrase.targets, targets: phrase.sources });
    case "words":
      return sayPhrase(map, { ...phrase, text: alteration.text });
    case "end":
      return sayPhrase(map, { ...phrase, [alteration.side]: [alteration.concept] });
    case "contested":
      return sayPhrase(map, phrase);
  }
}
