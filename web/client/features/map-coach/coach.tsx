import { useState } from "react";
import type { Hint } from "../../../../graph/maps/coaching/hint.ts";
import type { MapKeys } from "../../../../graph/maps/create-map-keys.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { HintRow } from "./hint-row.tsx";
import styles from "./map-coach.module.css";
import { heardOf, NOTHING_SILENCED, silence } from "./silenced.ts";
import { useHints } from "./use-hints.ts";
import { useSilenced } from "./use-silenced.ts";

export interface CoachProps {
  /** Under which this browser keeps what is silenced: one for each map. */
  readonly storageKey: string;
  /** Parts were selected, and the canvas is asked to show them: where it is not beside the coach, it should come up. */
  readonly onShow?: () => void;
  /** What counts as the same concept and phrase. */
  readonly keys?: MapKeys;
}

const MOST_SHOWN = 3;

/** A few gentle hints, each with its reason. Nothing waits for them, and they can be silenced. */
export function Coach({ storageKey, onShow, keys }: CoachProps) {
  const { t } = useLanguage();
  const all = useHints(keys);
  const [silenced, keep] = useSilenced(storageKey);
  const [isWhole, setWhole] = useState(false);
  const hints = heardOf(all, silenced);
  const shown = isWhole ? hints : firstOfEachKind(hints).slice(0, MOST_SHOWN);
  const hidden = all.length - hints.length;
  return (
    <section className={styles.coach} aria-label={t("maplist.coach.title")}>
      <header className={styles.head}>
        <h2>{t("maplist.coach.title")}</h2>
        {hints.length > 0 && (
          <span className={styles.count}>{t("maplist.coach.count", { count: hints.length })}</span>
        )}
        <TextButton look="link" onClick={() => keep({ ...silenced, isOff: !silenced.isOff })}>
          {t(silenced.isOff ? "maplist.coach.wake" : "maplist.coach.silenceAll")}
        </TextButton>
      </header>
      {hints.length === 0 && (
        <p className={styles.none}>
          {t(silenced.isOff ? "maplist.coach.off" : "maplist.coach.none")}
        </p>
      )}
      <ul>
        {shown.map((hint) => (
          <HintRow
            key={hint.id}
            hint={hint}
            {...(onShow && { onShow })}
            onSilence={(what) => keep(silence(silenced, what))}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        {hints.length > shown.length && (
          <TextButton look="link" onClick={() => setWhole(true)}>
            {t("maplist.coach.more", { count: hints.length - shown.length })}
          </TextButton>
        )}
        {isWhole && hints.length > MOST_SHOWN && (
          <TextButton look="link" onClick={() => setWhole(false)}>
            {t("maplist.coach.fewer")}
          </TextButton>
        )}
        {!silenced.isOff && hidden > 0 && (
          <TextButton look="link" onClick={() => keep(NOTHING_SILENCED)}>
            {t("maplist.coach.silenced", { count: hidden })}
          </TextButton>
        )}
      </div>
    </section>
  );
}

/** Three of one kind say less than one of each. */
function firstOfEachKind(hints: readonly Hint[]): readonly Hint[] {
  const first = hints.filter(
    (hint, index) => hints.findIndex(({ kind }) => kind === hint.kind) === index,
  );
  return [...first, ...hints.filter((hint) => !first.includes(hint))];
}
