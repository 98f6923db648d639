import { useLanguage } from "../../../i18n/use-language.ts";
import type { Thesis, ThesisGroup } from "./argument-outline.ts";
import styles from "./argument.module.css";
import { ThesisView } from "./thesis-view.tsx";

export interface OutlineViewProps {
  readonly groups: ReadonlyMap<ThesisGroup, readonly Thesis[]>;
  /** The theses that are unfolded. */
  readonly open: ReadonlySet<string>;
  readonly onOpen: (open: ReadonlySet<string>) => void;
  readonly onShow: (thesis: Thesis) => void;
}

/** The theses under their heads, each of which folds. */
export function OutlineView({ groups, open, onOpen, onShow }: OutlineViewProps) {
  const { t } = useLanguage();
  const filled = [...groups].filter(([, theses]) => theses.length > 0);
  const toggle = (id: string, isOpen: boolean) => {
    if (open.has(id) === isOpen) return;
    onOpen(new Set(isOpen ? [...open, id] : [...open].filter((other) => other !== id)));
  };
  return (
    <div
      className={styles.outline}
      role="region"
      aria-label={t("lens.argumentOutline")}
      // A long outline scrolls in its own box, so the keyboard must be able to get to it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {filled.map(([group, theses]) => (
        <section key={group} aria-label={t(`lens.${group}Theses`)}>
          <h3>
            {t(`lens.${group}Theses`)} <small>{theses.length}</small>
          </h3>
          {theses.map((thesis) => (
            <ThesisView
              key={thesis.id}
              thesis={thesis}
              isOpen={open.has(thesis.id)}
              onToggle={(isOpen) => toggle(thesis.id, isOpen)}
              onShow={() => onShow(thesis)}
            />
          ))}
        </section>
      ))}
      {filled.length === 0 && <p className={styles.nothing}>{t("lens.argumentNothing")}</p>}
    </div>
  );
}
