import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "./argument.module.css";
import type { Voice } from "./choose-theses.ts";

export interface VoiceSelectProps {
  readonly voices: readonly Voice[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

export function VoiceSelect({ voices, chosen, onChoose }: VoiceSelectProps) {
  const { t, language } = useLanguage();
  return (
    <select
      className={styles.voices}
      aria-label={t("lens.argumentWho")}
      value={chosen ?? ""}
      onChange={({ target: { value } }) => onChoose(value === "" ? null : value)}
    >
      <option value="">{t("lens.argumentAnyone")}</option>
      {voices.map(({ id, labels, count }) => (
        <option key={id} value={id}>
          {labels[language]} ({count})
        </option>
      ))}
    </select>
  );
}
