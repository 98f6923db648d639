import type { ReactNode } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { CopyLink } from "../../share/index.ts";
import { useFocusOnArrival } from "../../state/use-focus-on-arrival.ts";
import { TextButton } from "../../ui/text-button.tsx";
import type { LensAddition, LensViewProps } from "./lens-view.ts";
import { LensQuery } from "./lens-query.tsx";
import styles from "./lenses.module.css";
import { SurfaceSwitch } from "./surface-switch.tsx";

export interface LensFrameProps extends LensViewProps {
  /** What the signs of the lens mean. */
  readonly legend?: ReactNode;
  /** Whether it may be drawn and listed; the view asks `useView` which of the two is wanted. */
  readonly hasSurfaces?: boolean;
  /** What narrows the lens down, such as a filter by name. */
  readonly tools?: ReactNode;
  /** What goes to the canvas where that is less than the whole lens. */
  readonly shown?: LensAddition;
  /** The lens itself fills what is left; it scrolls inside. */
  readonly children: ReactNode;
}

/** What every lens has: its name, how to read it, what its signs mean, and the ways on. */
export function LensFrame(props: LensFrameProps) {
  const {
    lens,
    onShowOnCanvas,
    legend,
    hasSurfaces = false,
    tools,
    shown = lens,
    children,
  } = props;
  const { t, language } = useLanguage();
  const heading = useFocusOnArrival();
  return (
    <section className={styles.frame} aria-labelledby={`lens-${lens.id}`}>
      <header className={styles.header}>
        <h2 id={`lens-${lens.id}`} ref={heading} tabIndex={-1}>
          {lens.labels[language]}
        </h2>
        <div className={styles.tools}>
          {tools}
          {hasSurfaces && <SurfaceSwitch />}
        </div>
        <p>{lens.how[language]}</p>
      </header>
      <div className={styles.body}>{children}</div>
      <footer className={styles.footer}>
        {legend !== undefined && <div className={styles.legend}>{legend}</div>}
        <div className={styles.actions}>
          <TextButton
            icon="expand"
            onClick={() => onShowOnCanvas({ entities: shown.entities, relations: shown.relations })}
          >
            {t("lens.showOnCanvas")}
          </TextButton>
          <LensQuery statement={lens.statement} />
          <CopyLink />
        </div>
      </footer>
    </section>
  );
}
