import { HINT_WORDS } from "../../../../graph/maps/coaching/hint-words.ts";
import type { Hint, HintKind } from "../../../../graph/maps/coaching/hint.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useMapWords } from "../../maps/use-map-words.ts";
import { useMapEditor } from "../../state/map/use-map-editor.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./map-coach.module.css";
import { nameHint } from "./name-hint.ts";

interface HintRowProps {
  readonly hint: Hint;
  readonly onShow?: () => void;
  readonly onSilence: (what: { readonly id: string } | { readonly kind: HintKind }) => void;
}

/** What could be done, why, and a way to where. */
export function HintRow({ hint, onShow, onSilence }: HintRowProps) {
  const { t, language } = useLanguage();
  const editor = useMapEditor();
  const map = useMapWords();
  const { what, why } = HINT_WORDS[hint.kind][language];
  const said = what.replace("{count}", String(hint.count));
  const names = nameHint(map, hint);
  const show = (): void => {
    editor.select(hint.about);
    editor.show(hint.about);
    onShow?.();
  };
  return (
    <li className={styles.hint}>
      <div>
        <p>
          {names.length > 0 && <b className={styles.names}>{names.join(" · ")}</b>} {said}
        </p>
        <p className={styles.why}>{why}</p>
        <div className={styles.actions}>
          {hint.about.length > 0 && (
            <TextButton
              look="link"
              label={t("maplist.coach.showIt", { what: said })}
              onClick={show}
            >
              {t("maplist.coach.show")}
            </TextButton>
          )}
          <TextButton look="link" onClick={() => onSilence({ kind: hint.kind })}>
            {t("maplist.coach.silenceKind")}
          </TextButton>
        </div>
      </div>
      <IconButton
        icon="close"
        label={t("maplist.coach.silence")}
        onClick={() => onSilence({ id: hint.id })}
      />
    </li>
  );
}
